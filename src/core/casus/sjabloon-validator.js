/** Tells whether data is a valid template of a report. Made by scripts/generate.ts from the schema; do not edit. */
/* eslint-disable */
// @ts-nocheck
// validator.js
const validateSjabloon = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:beraad:schema:sjabloon:1",
	"title": "Sjabloon van een rapport",
	"type": "object",
	"additionalProperties": false,
	"required": ["schemaVersie"],
	"properties": {
		"schemaVersie": { "const": 1 },
		"organisatie": {
			"type": "string",
			"pattern": "\\S"
		},
		"logo": {
			"type": "string",
			"pattern": "^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$"
		},
		"kleuren": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"licht": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"achtergrond": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"tekst": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"accent": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"pro": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"contra": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						}
					}
				},
				"donker": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"achtergrond": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"tekst": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"accent": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"pro": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						},
						"contra": {
							"type": "string",
							"pattern": "^#[0-9a-fA-F]{6}$"
						}
					}
				}
			}
		},
		"teksten": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"verslag": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"opening": {
							"type": "string",
							"pattern": "\\S"
						},
						"slot": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				},
				"voorlegger": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"opening": {
							"type": "string",
							"pattern": "\\S"
						},
						"slot": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				},
				"kernpunten": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"opening": {
							"type": "string",
							"pattern": "\\S"
						},
						"slot": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				},
				"matrix": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"opening": {
							"type": "string",
							"pattern": "\\S"
						},
						"slot": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				},
				"terugkoppeling": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"opening": {
							"type": "string",
							"pattern": "\\S"
						},
						"slot": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				}
			}
		},
		"koppen": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"Kernpunten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 1: welke beslissing?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 2: wie zijn de belanghebbenden?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 3: wie neemt de beslissing?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 4: welke informatie en regels?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Feiten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Vragen van de groep": {
					"type": "string",
					"pattern": "\\S"
				},
				"Regels en kaders": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 5: welke argumenten?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Belanghebbenden in de argumenten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Balans": {
					"type": "string",
					"pattern": "\\S"
				},
				"Geparkeerd als mogelijke smoes": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 6: welke conclusie?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Doorslaggevende argumenten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Recht doen aan de tegenargumenten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Waarom een belang of wens hier voorgaat": {
					"type": "string",
					"pattern": "\\S"
				},
				"Schadebeperkende maatregelen": {
					"type": "string",
					"pattern": "\\S"
				},
				"Als een voorwaarde wordt geweigerd": {
					"type": "string",
					"pattern": "\\S"
				},
				"Kaart van de argumenten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Standpunten in de groep": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 7: toets aan de morele intuïtie": {
					"type": "string",
					"pattern": "\\S"
				},
				"Eerdere beraden": {
					"type": "string",
					"pattern": "\\S"
				},
				"Latere beraden": {
					"type": "string",
					"pattern": "\\S"
				},
				"Opvolging": {
					"type": "string",
					"pattern": "\\S"
				},
				"Het besluit per maatregel": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat er is gedaan": {
					"type": "string",
					"pattern": "\\S"
				},
				"Parkeerplaats": {
					"type": "string",
					"pattern": "\\S"
				},
				"Intake": {
					"type": "string",
					"pattern": "\\S"
				},
				"Hieraan vooraf: maatwerk": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat er gebeurde": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wie er aan tafel nodig waren": {
					"type": "string",
					"pattern": "\\S"
				},
				"Bijeenkomsten en deelnemers": {
					"type": "string",
					"pattern": "\\S"
				},
				"Afspraken": {
					"type": "string",
					"pattern": "\\S"
				},
				"Afgeweken van regels": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat de doorslag gaf": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat daar tegenover stond": {
					"type": "string",
					"pattern": "\\S"
				},
				"Waarop je het terugvindt": {
					"type": "string",
					"pattern": "\\S"
				},
				"De sterkste tegenargumenten, en hoe die recht krijgen": {
					"type": "string",
					"pattern": "\\S"
				},
				"Maatregelen": {
					"type": "string",
					"pattern": "\\S"
				},
				"De minderheid": {
					"type": "string",
					"pattern": "\\S"
				},
				"Waarvan het advies afwijkt": {
					"type": "string",
					"pattern": "\\S"
				},
				"Als je niets doet": {
					"type": "string",
					"pattern": "\\S"
				},
				"Het besluit": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 1: wat wringt er?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 2: wie hoort er aan tafel?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 3: wat is er gebeurd?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 4: de drie perspectieven": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 5: welke ruimte is er?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Welke ruimte is er?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 6: wat is er besloten?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 7: wie doet wat?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Bericht aan de cliënt": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 1: waarop kijkt de groep terug?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 3: de keten van besluiten": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 5: was het juist?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 6: welke patronen?": {
					"type": "string",
					"pattern": "\\S"
				},
				"Stap 7: welke aanbevelingen?": {
					"type": "string",
					"pattern": "\\S"
				},
				"De groep": {
					"type": "string",
					"pattern": "\\S"
				},
				"Criteria": {
					"type": "string",
					"pattern": "\\S"
				},
				"Van bekend tot aanvaard": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat past en wat is aangeboden": {
					"type": "string",
					"pattern": "\\S"
				},
				"Gelijken die anders uitkwamen": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat wacht": {
					"type": "string",
					"pattern": "\\S"
				},
				"Feiten, vragen en kaders": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat de organisatie zelf doet": {
					"type": "string",
					"pattern": "\\S"
				},
				"De leden": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat er wringt": {
					"type": "string",
					"pattern": "\\S"
				},
				"Wat ervan kwam": {
					"type": "string",
					"pattern": "\\S"
				},
				"Toelichting": {
					"type": "string",
					"pattern": "\\S"
				},
				"Het advies": {
					"type": "string",
					"pattern": "\\S"
				},
				"De reactie": {
					"type": "string",
					"pattern": "\\S"
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$", "u");
const pattern2 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersie === void 0 || !func0.call(data, "schemaVersie")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersie" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "schemaVersie" || key0 === "organisatie" || key0 === "logo" || key0 === "kleuren" || key0 === "teksten" || key0 === "koppen")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.schemaVersie !== void 0 && func0.call(data, "schemaVersie")) {
			if (1 !== data.schemaVersie) {
				const err2 = {
					instancePath: instancePath + "/schemaVersie",
					schemaPath: "#/properties/schemaVersie/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.organisatie !== void 0 && func0.call(data, "organisatie")) {
			let data1 = data.organisatie;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/organisatie",
						schemaPath: "#/properties/organisatie/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/organisatie",
					schemaPath: "#/properties/organisatie/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.logo !== void 0 && func0.call(data, "logo")) {
			let data2 = data.logo;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/logo",
						schemaPath: "#/properties/logo/pattern",
						keyword: "pattern",
						params: { pattern: "^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/logo",
					schemaPath: "#/properties/logo/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.kleuren !== void 0 && func0.call(data, "kleuren")) {
			let data3 = data.kleuren;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 of Object.keys(data3)) if (!(key1 === "licht" || key1 === "donker")) {
					const err7 = {
						instancePath: instancePath + "/kleuren",
						schemaPath: "#/properties/kleuren/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.licht !== void 0 && func0.call(data3, "licht")) {
					let data4 = data3.licht;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						for (const key2 of Object.keys(data4)) if (!(key2 === "achtergrond" || key2 === "tekst" || key2 === "accent" || key2 === "pro" || key2 === "contra")) {
							const err8 = {
								instancePath: instancePath + "/kleuren/licht",
								schemaPath: "#/properties/kleuren/properties/licht/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.achtergrond !== void 0 && func0.call(data4, "achtergrond")) {
							let data5 = data4.achtergrond;
							if (typeof data5 === "string") {
								if (!pattern2.test(data5)) {
									const err9 = {
										instancePath: instancePath + "/kleuren/licht/achtergrond",
										schemaPath: "#/properties/kleuren/properties/licht/properties/achtergrond/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/kleuren/licht/achtergrond",
									schemaPath: "#/properties/kleuren/properties/licht/properties/achtergrond/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data4.tekst !== void 0 && func0.call(data4, "tekst")) {
							let data6 = data4.tekst;
							if (typeof data6 === "string") {
								if (!pattern2.test(data6)) {
									const err11 = {
										instancePath: instancePath + "/kleuren/licht/tekst",
										schemaPath: "#/properties/kleuren/properties/licht/properties/tekst/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/kleuren/licht/tekst",
									schemaPath: "#/properties/kleuren/properties/licht/properties/tekst/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.accent !== void 0 && func0.call(data4, "accent")) {
							let data7 = data4.accent;
							if (typeof data7 === "string") {
								if (!pattern2.test(data7)) {
									const err13 = {
										instancePath: instancePath + "/kleuren/licht/accent",
										schemaPath: "#/properties/kleuren/properties/licht/properties/accent/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/kleuren/licht/accent",
									schemaPath: "#/properties/kleuren/properties/licht/properties/accent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data4.pro !== void 0 && func0.call(data4, "pro")) {
							let data8 = data4.pro;
							if (typeof data8 === "string") {
								if (!pattern2.test(data8)) {
									const err15 = {
										instancePath: instancePath + "/kleuren/licht/pro",
										schemaPath: "#/properties/kleuren/properties/licht/properties/pro/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/kleuren/licht/pro",
									schemaPath: "#/properties/kleuren/properties/licht/properties/pro/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.contra !== void 0 && func0.call(data4, "contra")) {
							let data9 = data4.contra;
							if (typeof data9 === "string") {
								if (!pattern2.test(data9)) {
									const err17 = {
										instancePath: instancePath + "/kleuren/licht/contra",
										schemaPath: "#/properties/kleuren/properties/licht/properties/contra/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/kleuren/licht/contra",
									schemaPath: "#/properties/kleuren/properties/licht/properties/contra/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/kleuren/licht",
							schemaPath: "#/properties/kleuren/properties/licht/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.donker !== void 0 && func0.call(data3, "donker")) {
					let data10 = data3.donker;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key3 of Object.keys(data10)) if (!(key3 === "achtergrond" || key3 === "tekst" || key3 === "accent" || key3 === "pro" || key3 === "contra")) {
							const err20 = {
								instancePath: instancePath + "/kleuren/donker",
								schemaPath: "#/properties/kleuren/properties/donker/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data10.achtergrond !== void 0 && func0.call(data10, "achtergrond")) {
							let data11 = data10.achtergrond;
							if (typeof data11 === "string") {
								if (!pattern2.test(data11)) {
									const err21 = {
										instancePath: instancePath + "/kleuren/donker/achtergrond",
										schemaPath: "#/properties/kleuren/properties/donker/properties/achtergrond/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/kleuren/donker/achtergrond",
									schemaPath: "#/properties/kleuren/properties/donker/properties/achtergrond/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data10.tekst !== void 0 && func0.call(data10, "tekst")) {
							let data12 = data10.tekst;
							if (typeof data12 === "string") {
								if (!pattern2.test(data12)) {
									const err23 = {
										instancePath: instancePath + "/kleuren/donker/tekst",
										schemaPath: "#/properties/kleuren/properties/donker/properties/tekst/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/kleuren/donker/tekst",
									schemaPath: "#/properties/kleuren/properties/donker/properties/tekst/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data10.accent !== void 0 && func0.call(data10, "accent")) {
							let data13 = data10.accent;
							if (typeof data13 === "string") {
								if (!pattern2.test(data13)) {
									const err25 = {
										instancePath: instancePath + "/kleuren/donker/accent",
										schemaPath: "#/properties/kleuren/properties/donker/properties/accent/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/kleuren/donker/accent",
									schemaPath: "#/properties/kleuren/properties/donker/properties/accent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data10.pro !== void 0 && func0.call(data10, "pro")) {
							let data14 = data10.pro;
							if (typeof data14 === "string") {
								if (!pattern2.test(data14)) {
									const err27 = {
										instancePath: instancePath + "/kleuren/donker/pro",
										schemaPath: "#/properties/kleuren/properties/donker/properties/pro/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/kleuren/donker/pro",
									schemaPath: "#/properties/kleuren/properties/donker/properties/pro/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data10.contra !== void 0 && func0.call(data10, "contra")) {
							let data15 = data10.contra;
							if (typeof data15 === "string") {
								if (!pattern2.test(data15)) {
									const err29 = {
										instancePath: instancePath + "/kleuren/donker/contra",
										schemaPath: "#/properties/kleuren/properties/donker/properties/contra/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/kleuren/donker/contra",
									schemaPath: "#/properties/kleuren/properties/donker/properties/contra/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/kleuren/donker",
							schemaPath: "#/properties/kleuren/properties/donker/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/kleuren",
					schemaPath: "#/properties/kleuren/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.teksten !== void 0 && func0.call(data, "teksten")) {
			let data16 = data.teksten;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key4 of Object.keys(data16)) if (!(key4 === "verslag" || key4 === "voorlegger" || key4 === "kernpunten" || key4 === "matrix" || key4 === "terugkoppeling")) {
					const err33 = {
						instancePath: instancePath + "/teksten",
						schemaPath: "#/properties/teksten/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data16.verslag !== void 0 && func0.call(data16, "verslag")) {
					let data17 = data16.verslag;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key5 of Object.keys(data17)) if (!(key5 === "opening" || key5 === "slot")) {
							const err34 = {
								instancePath: instancePath + "/teksten/verslag",
								schemaPath: "#/properties/teksten/properties/verslag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.opening !== void 0 && func0.call(data17, "opening")) {
							let data18 = data17.opening;
							if (typeof data18 === "string") {
								if (!pattern0.test(data18)) {
									const err35 = {
										instancePath: instancePath + "/teksten/verslag/opening",
										schemaPath: "#/properties/teksten/properties/verslag/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/teksten/verslag/opening",
									schemaPath: "#/properties/teksten/properties/verslag/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data17.slot !== void 0 && func0.call(data17, "slot")) {
							let data19 = data17.slot;
							if (typeof data19 === "string") {
								if (!pattern0.test(data19)) {
									const err37 = {
										instancePath: instancePath + "/teksten/verslag/slot",
										schemaPath: "#/properties/teksten/properties/verslag/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/teksten/verslag/slot",
									schemaPath: "#/properties/teksten/properties/verslag/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/teksten/verslag",
							schemaPath: "#/properties/teksten/properties/verslag/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data16.voorlegger !== void 0 && func0.call(data16, "voorlegger")) {
					let data20 = data16.voorlegger;
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						for (const key6 of Object.keys(data20)) if (!(key6 === "opening" || key6 === "slot")) {
							const err40 = {
								instancePath: instancePath + "/teksten/voorlegger",
								schemaPath: "#/properties/teksten/properties/voorlegger/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data20.opening !== void 0 && func0.call(data20, "opening")) {
							let data21 = data20.opening;
							if (typeof data21 === "string") {
								if (!pattern0.test(data21)) {
									const err41 = {
										instancePath: instancePath + "/teksten/voorlegger/opening",
										schemaPath: "#/properties/teksten/properties/voorlegger/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/teksten/voorlegger/opening",
									schemaPath: "#/properties/teksten/properties/voorlegger/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data20.slot !== void 0 && func0.call(data20, "slot")) {
							let data22 = data20.slot;
							if (typeof data22 === "string") {
								if (!pattern0.test(data22)) {
									const err43 = {
										instancePath: instancePath + "/teksten/voorlegger/slot",
										schemaPath: "#/properties/teksten/properties/voorlegger/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/teksten/voorlegger/slot",
									schemaPath: "#/properties/teksten/properties/voorlegger/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/teksten/voorlegger",
							schemaPath: "#/properties/teksten/properties/voorlegger/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data16.kernpunten !== void 0 && func0.call(data16, "kernpunten")) {
					let data23 = data16.kernpunten;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key7 of Object.keys(data23)) if (!(key7 === "opening" || key7 === "slot")) {
							const err46 = {
								instancePath: instancePath + "/teksten/kernpunten",
								schemaPath: "#/properties/teksten/properties/kernpunten/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data23.opening !== void 0 && func0.call(data23, "opening")) {
							let data24 = data23.opening;
							if (typeof data24 === "string") {
								if (!pattern0.test(data24)) {
									const err47 = {
										instancePath: instancePath + "/teksten/kernpunten/opening",
										schemaPath: "#/properties/teksten/properties/kernpunten/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/teksten/kernpunten/opening",
									schemaPath: "#/properties/teksten/properties/kernpunten/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data23.slot !== void 0 && func0.call(data23, "slot")) {
							let data25 = data23.slot;
							if (typeof data25 === "string") {
								if (!pattern0.test(data25)) {
									const err49 = {
										instancePath: instancePath + "/teksten/kernpunten/slot",
										schemaPath: "#/properties/teksten/properties/kernpunten/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/teksten/kernpunten/slot",
									schemaPath: "#/properties/teksten/properties/kernpunten/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/teksten/kernpunten",
							schemaPath: "#/properties/teksten/properties/kernpunten/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data16.matrix !== void 0 && func0.call(data16, "matrix")) {
					let data26 = data16.matrix;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						for (const key8 of Object.keys(data26)) if (!(key8 === "opening" || key8 === "slot")) {
							const err52 = {
								instancePath: instancePath + "/teksten/matrix",
								schemaPath: "#/properties/teksten/properties/matrix/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data26.opening !== void 0 && func0.call(data26, "opening")) {
							let data27 = data26.opening;
							if (typeof data27 === "string") {
								if (!pattern0.test(data27)) {
									const err53 = {
										instancePath: instancePath + "/teksten/matrix/opening",
										schemaPath: "#/properties/teksten/properties/matrix/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/teksten/matrix/opening",
									schemaPath: "#/properties/teksten/properties/matrix/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data26.slot !== void 0 && func0.call(data26, "slot")) {
							let data28 = data26.slot;
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									const err55 = {
										instancePath: instancePath + "/teksten/matrix/slot",
										schemaPath: "#/properties/teksten/properties/matrix/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/teksten/matrix/slot",
									schemaPath: "#/properties/teksten/properties/matrix/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/teksten/matrix",
							schemaPath: "#/properties/teksten/properties/matrix/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data16.terugkoppeling !== void 0 && func0.call(data16, "terugkoppeling")) {
					let data29 = data16.terugkoppeling;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key9 of Object.keys(data29)) if (!(key9 === "opening" || key9 === "slot")) {
							const err58 = {
								instancePath: instancePath + "/teksten/terugkoppeling",
								schemaPath: "#/properties/teksten/properties/terugkoppeling/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data29.opening !== void 0 && func0.call(data29, "opening")) {
							let data30 = data29.opening;
							if (typeof data30 === "string") {
								if (!pattern0.test(data30)) {
									const err59 = {
										instancePath: instancePath + "/teksten/terugkoppeling/opening",
										schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/teksten/terugkoppeling/opening",
									schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data29.slot !== void 0 && func0.call(data29, "slot")) {
							let data31 = data29.slot;
							if (typeof data31 === "string") {
								if (!pattern0.test(data31)) {
									const err61 = {
										instancePath: instancePath + "/teksten/terugkoppeling/slot",
										schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/teksten/terugkoppeling/slot",
									schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/teksten/terugkoppeling",
							schemaPath: "#/properties/teksten/properties/terugkoppeling/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/teksten",
					schemaPath: "#/properties/teksten/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.koppen !== void 0 && func0.call(data, "koppen")) {
			let data32 = data.koppen;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key10 of Object.keys(data32)) if (!func0.call(schema11.properties.koppen.properties, key10)) {
					const err65 = {
						instancePath: instancePath + "/koppen",
						schemaPath: "#/properties/koppen/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data32.Kernpunten !== void 0 && func0.call(data32, "Kernpunten")) {
					let data33 = data32.Kernpunten;
					if (typeof data33 === "string") {
						if (!pattern0.test(data33)) {
							const err66 = {
								instancePath: instancePath + "/koppen/Kernpunten",
								schemaPath: "#/properties/koppen/properties/Kernpunten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/koppen/Kernpunten",
							schemaPath: "#/properties/koppen/properties/Kernpunten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data32["Stap 1: welke beslissing?"] !== void 0 && func0.call(data32, "Stap 1: welke beslissing?")) {
					let data34 = data32["Stap 1: welke beslissing?"];
					if (typeof data34 === "string") {
						if (!pattern0.test(data34)) {
							const err68 = {
								instancePath: instancePath + "/koppen/Stap 1: welke beslissing?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20welke%20beslissing%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/koppen/Stap 1: welke beslissing?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20welke%20beslissing%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data32["Stap 2: wie zijn de belanghebbenden?"] !== void 0 && func0.call(data32, "Stap 2: wie zijn de belanghebbenden?")) {
					let data35 = data32["Stap 2: wie zijn de belanghebbenden?"];
					if (typeof data35 === "string") {
						if (!pattern0.test(data35)) {
							const err70 = {
								instancePath: instancePath + "/koppen/Stap 2: wie zijn de belanghebbenden?",
								schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20zijn%20de%20belanghebbenden%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/koppen/Stap 2: wie zijn de belanghebbenden?",
							schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20zijn%20de%20belanghebbenden%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data32["Stap 3: wie neemt de beslissing?"] !== void 0 && func0.call(data32, "Stap 3: wie neemt de beslissing?")) {
					let data36 = data32["Stap 3: wie neemt de beslissing?"];
					if (typeof data36 === "string") {
						if (!pattern0.test(data36)) {
							const err72 = {
								instancePath: instancePath + "/koppen/Stap 3: wie neemt de beslissing?",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wie%20neemt%20de%20beslissing%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/koppen/Stap 3: wie neemt de beslissing?",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wie%20neemt%20de%20beslissing%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data32["Stap 4: welke informatie en regels?"] !== void 0 && func0.call(data32, "Stap 4: welke informatie en regels?")) {
					let data37 = data32["Stap 4: welke informatie en regels?"];
					if (typeof data37 === "string") {
						if (!pattern0.test(data37)) {
							const err74 = {
								instancePath: instancePath + "/koppen/Stap 4: welke informatie en regels?",
								schemaPath: "#/properties/koppen/properties/Stap%204%3A%20welke%20informatie%20en%20regels%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/koppen/Stap 4: welke informatie en regels?",
							schemaPath: "#/properties/koppen/properties/Stap%204%3A%20welke%20informatie%20en%20regels%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data32.Feiten !== void 0 && func0.call(data32, "Feiten")) {
					let data38 = data32.Feiten;
					if (typeof data38 === "string") {
						if (!pattern0.test(data38)) {
							const err76 = {
								instancePath: instancePath + "/koppen/Feiten",
								schemaPath: "#/properties/koppen/properties/Feiten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/koppen/Feiten",
							schemaPath: "#/properties/koppen/properties/Feiten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data32["Vragen van de groep"] !== void 0 && func0.call(data32, "Vragen van de groep")) {
					let data39 = data32["Vragen van de groep"];
					if (typeof data39 === "string") {
						if (!pattern0.test(data39)) {
							const err78 = {
								instancePath: instancePath + "/koppen/Vragen van de groep",
								schemaPath: "#/properties/koppen/properties/Vragen%20van%20de%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/koppen/Vragen van de groep",
							schemaPath: "#/properties/koppen/properties/Vragen%20van%20de%20groep/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data32["Regels en kaders"] !== void 0 && func0.call(data32, "Regels en kaders")) {
					let data40 = data32["Regels en kaders"];
					if (typeof data40 === "string") {
						if (!pattern0.test(data40)) {
							const err80 = {
								instancePath: instancePath + "/koppen/Regels en kaders",
								schemaPath: "#/properties/koppen/properties/Regels%20en%20kaders/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/koppen/Regels en kaders",
							schemaPath: "#/properties/koppen/properties/Regels%20en%20kaders/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data32["Stap 5: welke argumenten?"] !== void 0 && func0.call(data32, "Stap 5: welke argumenten?")) {
					let data41 = data32["Stap 5: welke argumenten?"];
					if (typeof data41 === "string") {
						if (!pattern0.test(data41)) {
							const err82 = {
								instancePath: instancePath + "/koppen/Stap 5: welke argumenten?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20argumenten%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/koppen/Stap 5: welke argumenten?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20argumenten%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data32["Belanghebbenden in de argumenten"] !== void 0 && func0.call(data32, "Belanghebbenden in de argumenten")) {
					let data42 = data32["Belanghebbenden in de argumenten"];
					if (typeof data42 === "string") {
						if (!pattern0.test(data42)) {
							const err84 = {
								instancePath: instancePath + "/koppen/Belanghebbenden in de argumenten",
								schemaPath: "#/properties/koppen/properties/Belanghebbenden%20in%20de%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					} else {
						const err85 = {
							instancePath: instancePath + "/koppen/Belanghebbenden in de argumenten",
							schemaPath: "#/properties/koppen/properties/Belanghebbenden%20in%20de%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data32.Balans !== void 0 && func0.call(data32, "Balans")) {
					let data43 = data32.Balans;
					if (typeof data43 === "string") {
						if (!pattern0.test(data43)) {
							const err86 = {
								instancePath: instancePath + "/koppen/Balans",
								schemaPath: "#/properties/koppen/properties/Balans/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/koppen/Balans",
							schemaPath: "#/properties/koppen/properties/Balans/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data32["Geparkeerd als mogelijke smoes"] !== void 0 && func0.call(data32, "Geparkeerd als mogelijke smoes")) {
					let data44 = data32["Geparkeerd als mogelijke smoes"];
					if (typeof data44 === "string") {
						if (!pattern0.test(data44)) {
							const err88 = {
								instancePath: instancePath + "/koppen/Geparkeerd als mogelijke smoes",
								schemaPath: "#/properties/koppen/properties/Geparkeerd%20als%20mogelijke%20smoes/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/koppen/Geparkeerd als mogelijke smoes",
							schemaPath: "#/properties/koppen/properties/Geparkeerd%20als%20mogelijke%20smoes/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data32["Stap 6: welke conclusie?"] !== void 0 && func0.call(data32, "Stap 6: welke conclusie?")) {
					let data45 = data32["Stap 6: welke conclusie?"];
					if (typeof data45 === "string") {
						if (!pattern0.test(data45)) {
							const err90 = {
								instancePath: instancePath + "/koppen/Stap 6: welke conclusie?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20conclusie%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/koppen/Stap 6: welke conclusie?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20conclusie%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data32["Doorslaggevende argumenten"] !== void 0 && func0.call(data32, "Doorslaggevende argumenten")) {
					let data46 = data32["Doorslaggevende argumenten"];
					if (typeof data46 === "string") {
						if (!pattern0.test(data46)) {
							const err92 = {
								instancePath: instancePath + "/koppen/Doorslaggevende argumenten",
								schemaPath: "#/properties/koppen/properties/Doorslaggevende%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/koppen/Doorslaggevende argumenten",
							schemaPath: "#/properties/koppen/properties/Doorslaggevende%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data32["Recht doen aan de tegenargumenten"] !== void 0 && func0.call(data32, "Recht doen aan de tegenargumenten")) {
					let data47 = data32["Recht doen aan de tegenargumenten"];
					if (typeof data47 === "string") {
						if (!pattern0.test(data47)) {
							const err94 = {
								instancePath: instancePath + "/koppen/Recht doen aan de tegenargumenten",
								schemaPath: "#/properties/koppen/properties/Recht%20doen%20aan%20de%20tegenargumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/koppen/Recht doen aan de tegenargumenten",
							schemaPath: "#/properties/koppen/properties/Recht%20doen%20aan%20de%20tegenargumenten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data32["Waarom een belang of wens hier voorgaat"] !== void 0 && func0.call(data32, "Waarom een belang of wens hier voorgaat")) {
					let data48 = data32["Waarom een belang of wens hier voorgaat"];
					if (typeof data48 === "string") {
						if (!pattern0.test(data48)) {
							const err96 = {
								instancePath: instancePath + "/koppen/Waarom een belang of wens hier voorgaat",
								schemaPath: "#/properties/koppen/properties/Waarom%20een%20belang%20of%20wens%20hier%20voorgaat/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/koppen/Waarom een belang of wens hier voorgaat",
							schemaPath: "#/properties/koppen/properties/Waarom%20een%20belang%20of%20wens%20hier%20voorgaat/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data32["Schadebeperkende maatregelen"] !== void 0 && func0.call(data32, "Schadebeperkende maatregelen")) {
					let data49 = data32["Schadebeperkende maatregelen"];
					if (typeof data49 === "string") {
						if (!pattern0.test(data49)) {
							const err98 = {
								instancePath: instancePath + "/koppen/Schadebeperkende maatregelen",
								schemaPath: "#/properties/koppen/properties/Schadebeperkende%20maatregelen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/koppen/Schadebeperkende maatregelen",
							schemaPath: "#/properties/koppen/properties/Schadebeperkende%20maatregelen/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data32["Als een voorwaarde wordt geweigerd"] !== void 0 && func0.call(data32, "Als een voorwaarde wordt geweigerd")) {
					let data50 = data32["Als een voorwaarde wordt geweigerd"];
					if (typeof data50 === "string") {
						if (!pattern0.test(data50)) {
							const err100 = {
								instancePath: instancePath + "/koppen/Als een voorwaarde wordt geweigerd",
								schemaPath: "#/properties/koppen/properties/Als%20een%20voorwaarde%20wordt%20geweigerd/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/koppen/Als een voorwaarde wordt geweigerd",
							schemaPath: "#/properties/koppen/properties/Als%20een%20voorwaarde%20wordt%20geweigerd/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data32["Kaart van de argumenten"] !== void 0 && func0.call(data32, "Kaart van de argumenten")) {
					let data51 = data32["Kaart van de argumenten"];
					if (typeof data51 === "string") {
						if (!pattern0.test(data51)) {
							const err102 = {
								instancePath: instancePath + "/koppen/Kaart van de argumenten",
								schemaPath: "#/properties/koppen/properties/Kaart%20van%20de%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/koppen/Kaart van de argumenten",
							schemaPath: "#/properties/koppen/properties/Kaart%20van%20de%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data32["Standpunten in de groep"] !== void 0 && func0.call(data32, "Standpunten in de groep")) {
					let data52 = data32["Standpunten in de groep"];
					if (typeof data52 === "string") {
						if (!pattern0.test(data52)) {
							const err104 = {
								instancePath: instancePath + "/koppen/Standpunten in de groep",
								schemaPath: "#/properties/koppen/properties/Standpunten%20in%20de%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/koppen/Standpunten in de groep",
							schemaPath: "#/properties/koppen/properties/Standpunten%20in%20de%20groep/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data32["Stap 7: toets aan de morele intuïtie"] !== void 0 && func0.call(data32, "Stap 7: toets aan de morele intuïtie")) {
					let data53 = data32["Stap 7: toets aan de morele intuïtie"];
					if (typeof data53 === "string") {
						if (!pattern0.test(data53)) {
							const err106 = {
								instancePath: instancePath + "/koppen/Stap 7: toets aan de morele intuïtie",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20toets%20aan%20de%20morele%20intu%C3%AFtie/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					} else {
						const err107 = {
							instancePath: instancePath + "/koppen/Stap 7: toets aan de morele intuïtie",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20toets%20aan%20de%20morele%20intu%C3%AFtie/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data32["Eerdere beraden"] !== void 0 && func0.call(data32, "Eerdere beraden")) {
					let data54 = data32["Eerdere beraden"];
					if (typeof data54 === "string") {
						if (!pattern0.test(data54)) {
							const err108 = {
								instancePath: instancePath + "/koppen/Eerdere beraden",
								schemaPath: "#/properties/koppen/properties/Eerdere%20beraden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/koppen/Eerdere beraden",
							schemaPath: "#/properties/koppen/properties/Eerdere%20beraden/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data32["Latere beraden"] !== void 0 && func0.call(data32, "Latere beraden")) {
					let data55 = data32["Latere beraden"];
					if (typeof data55 === "string") {
						if (!pattern0.test(data55)) {
							const err110 = {
								instancePath: instancePath + "/koppen/Latere beraden",
								schemaPath: "#/properties/koppen/properties/Latere%20beraden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/koppen/Latere beraden",
							schemaPath: "#/properties/koppen/properties/Latere%20beraden/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data32.Opvolging !== void 0 && func0.call(data32, "Opvolging")) {
					let data56 = data32.Opvolging;
					if (typeof data56 === "string") {
						if (!pattern0.test(data56)) {
							const err112 = {
								instancePath: instancePath + "/koppen/Opvolging",
								schemaPath: "#/properties/koppen/properties/Opvolging/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					} else {
						const err113 = {
							instancePath: instancePath + "/koppen/Opvolging",
							schemaPath: "#/properties/koppen/properties/Opvolging/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
				if (data32["Het besluit per maatregel"] !== void 0 && func0.call(data32, "Het besluit per maatregel")) {
					let data57 = data32["Het besluit per maatregel"];
					if (typeof data57 === "string") {
						if (!pattern0.test(data57)) {
							const err114 = {
								instancePath: instancePath + "/koppen/Het besluit per maatregel",
								schemaPath: "#/properties/koppen/properties/Het%20besluit%20per%20maatregel/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/koppen/Het besluit per maatregel",
							schemaPath: "#/properties/koppen/properties/Het%20besluit%20per%20maatregel/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data32["Wat er is gedaan"] !== void 0 && func0.call(data32, "Wat er is gedaan")) {
					let data58 = data32["Wat er is gedaan"];
					if (typeof data58 === "string") {
						if (!pattern0.test(data58)) {
							const err116 = {
								instancePath: instancePath + "/koppen/Wat er is gedaan",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20is%20gedaan/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/koppen/Wat er is gedaan",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20is%20gedaan/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data32.Parkeerplaats !== void 0 && func0.call(data32, "Parkeerplaats")) {
					let data59 = data32.Parkeerplaats;
					if (typeof data59 === "string") {
						if (!pattern0.test(data59)) {
							const err118 = {
								instancePath: instancePath + "/koppen/Parkeerplaats",
								schemaPath: "#/properties/koppen/properties/Parkeerplaats/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					} else {
						const err119 = {
							instancePath: instancePath + "/koppen/Parkeerplaats",
							schemaPath: "#/properties/koppen/properties/Parkeerplaats/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
				if (data32.Intake !== void 0 && func0.call(data32, "Intake")) {
					let data60 = data32.Intake;
					if (typeof data60 === "string") {
						if (!pattern0.test(data60)) {
							const err120 = {
								instancePath: instancePath + "/koppen/Intake",
								schemaPath: "#/properties/koppen/properties/Intake/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/koppen/Intake",
							schemaPath: "#/properties/koppen/properties/Intake/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data32["Hieraan vooraf: maatwerk"] !== void 0 && func0.call(data32, "Hieraan vooraf: maatwerk")) {
					let data61 = data32["Hieraan vooraf: maatwerk"];
					if (typeof data61 === "string") {
						if (!pattern0.test(data61)) {
							const err122 = {
								instancePath: instancePath + "/koppen/Hieraan vooraf: maatwerk",
								schemaPath: "#/properties/koppen/properties/Hieraan%20vooraf%3A%20maatwerk/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/koppen/Hieraan vooraf: maatwerk",
							schemaPath: "#/properties/koppen/properties/Hieraan%20vooraf%3A%20maatwerk/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data32["Wat er gebeurde"] !== void 0 && func0.call(data32, "Wat er gebeurde")) {
					let data62 = data32["Wat er gebeurde"];
					if (typeof data62 === "string") {
						if (!pattern0.test(data62)) {
							const err124 = {
								instancePath: instancePath + "/koppen/Wat er gebeurde",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20gebeurde/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/koppen/Wat er gebeurde",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20gebeurde/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data32["Wie er aan tafel nodig waren"] !== void 0 && func0.call(data32, "Wie er aan tafel nodig waren")) {
					let data63 = data32["Wie er aan tafel nodig waren"];
					if (typeof data63 === "string") {
						if (!pattern0.test(data63)) {
							const err126 = {
								instancePath: instancePath + "/koppen/Wie er aan tafel nodig waren",
								schemaPath: "#/properties/koppen/properties/Wie%20er%20aan%20tafel%20nodig%20waren/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
					} else {
						const err127 = {
							instancePath: instancePath + "/koppen/Wie er aan tafel nodig waren",
							schemaPath: "#/properties/koppen/properties/Wie%20er%20aan%20tafel%20nodig%20waren/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
				if (data32["Bijeenkomsten en deelnemers"] !== void 0 && func0.call(data32, "Bijeenkomsten en deelnemers")) {
					let data64 = data32["Bijeenkomsten en deelnemers"];
					if (typeof data64 === "string") {
						if (!pattern0.test(data64)) {
							const err128 = {
								instancePath: instancePath + "/koppen/Bijeenkomsten en deelnemers",
								schemaPath: "#/properties/koppen/properties/Bijeenkomsten%20en%20deelnemers/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
					} else {
						const err129 = {
							instancePath: instancePath + "/koppen/Bijeenkomsten en deelnemers",
							schemaPath: "#/properties/koppen/properties/Bijeenkomsten%20en%20deelnemers/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
				if (data32.Afspraken !== void 0 && func0.call(data32, "Afspraken")) {
					let data65 = data32.Afspraken;
					if (typeof data65 === "string") {
						if (!pattern0.test(data65)) {
							const err130 = {
								instancePath: instancePath + "/koppen/Afspraken",
								schemaPath: "#/properties/koppen/properties/Afspraken/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/koppen/Afspraken",
							schemaPath: "#/properties/koppen/properties/Afspraken/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
				if (data32["Afgeweken van regels"] !== void 0 && func0.call(data32, "Afgeweken van regels")) {
					let data66 = data32["Afgeweken van regels"];
					if (typeof data66 === "string") {
						if (!pattern0.test(data66)) {
							const err132 = {
								instancePath: instancePath + "/koppen/Afgeweken van regels",
								schemaPath: "#/properties/koppen/properties/Afgeweken%20van%20regels/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
					} else {
						const err133 = {
							instancePath: instancePath + "/koppen/Afgeweken van regels",
							schemaPath: "#/properties/koppen/properties/Afgeweken%20van%20regels/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
				if (data32["Wat de doorslag gaf"] !== void 0 && func0.call(data32, "Wat de doorslag gaf")) {
					let data67 = data32["Wat de doorslag gaf"];
					if (typeof data67 === "string") {
						if (!pattern0.test(data67)) {
							const err134 = {
								instancePath: instancePath + "/koppen/Wat de doorslag gaf",
								schemaPath: "#/properties/koppen/properties/Wat%20de%20doorslag%20gaf/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					} else {
						const err135 = {
							instancePath: instancePath + "/koppen/Wat de doorslag gaf",
							schemaPath: "#/properties/koppen/properties/Wat%20de%20doorslag%20gaf/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
				}
				if (data32["Wat daar tegenover stond"] !== void 0 && func0.call(data32, "Wat daar tegenover stond")) {
					let data68 = data32["Wat daar tegenover stond"];
					if (typeof data68 === "string") {
						if (!pattern0.test(data68)) {
							const err136 = {
								instancePath: instancePath + "/koppen/Wat daar tegenover stond",
								schemaPath: "#/properties/koppen/properties/Wat%20daar%20tegenover%20stond/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/koppen/Wat daar tegenover stond",
							schemaPath: "#/properties/koppen/properties/Wat%20daar%20tegenover%20stond/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data32["Waarop je het terugvindt"] !== void 0 && func0.call(data32, "Waarop je het terugvindt")) {
					let data69 = data32["Waarop je het terugvindt"];
					if (typeof data69 === "string") {
						if (!pattern0.test(data69)) {
							const err138 = {
								instancePath: instancePath + "/koppen/Waarop je het terugvindt",
								schemaPath: "#/properties/koppen/properties/Waarop%20je%20het%20terugvindt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
					} else {
						const err139 = {
							instancePath: instancePath + "/koppen/Waarop je het terugvindt",
							schemaPath: "#/properties/koppen/properties/Waarop%20je%20het%20terugvindt/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
				}
				if (data32["De sterkste tegenargumenten, en hoe die recht krijgen"] !== void 0 && func0.call(data32, "De sterkste tegenargumenten, en hoe die recht krijgen")) {
					let data70 = data32["De sterkste tegenargumenten, en hoe die recht krijgen"];
					if (typeof data70 === "string") {
						if (!pattern0.test(data70)) {
							const err140 = {
								instancePath: instancePath + "/koppen/De sterkste tegenargumenten, en hoe die recht krijgen",
								schemaPath: "#/properties/koppen/properties/De%20sterkste%20tegenargumenten%2C%20en%20hoe%20die%20recht%20krijgen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					} else {
						const err141 = {
							instancePath: instancePath + "/koppen/De sterkste tegenargumenten, en hoe die recht krijgen",
							schemaPath: "#/properties/koppen/properties/De%20sterkste%20tegenargumenten%2C%20en%20hoe%20die%20recht%20krijgen/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
				if (data32.Maatregelen !== void 0 && func0.call(data32, "Maatregelen")) {
					let data71 = data32.Maatregelen;
					if (typeof data71 === "string") {
						if (!pattern0.test(data71)) {
							const err142 = {
								instancePath: instancePath + "/koppen/Maatregelen",
								schemaPath: "#/properties/koppen/properties/Maatregelen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
					} else {
						const err143 = {
							instancePath: instancePath + "/koppen/Maatregelen",
							schemaPath: "#/properties/koppen/properties/Maatregelen/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data32["De minderheid"] !== void 0 && func0.call(data32, "De minderheid")) {
					let data72 = data32["De minderheid"];
					if (typeof data72 === "string") {
						if (!pattern0.test(data72)) {
							const err144 = {
								instancePath: instancePath + "/koppen/De minderheid",
								schemaPath: "#/properties/koppen/properties/De%20minderheid/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					} else {
						const err145 = {
							instancePath: instancePath + "/koppen/De minderheid",
							schemaPath: "#/properties/koppen/properties/De%20minderheid/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data32["Waarvan het advies afwijkt"] !== void 0 && func0.call(data32, "Waarvan het advies afwijkt")) {
					let data73 = data32["Waarvan het advies afwijkt"];
					if (typeof data73 === "string") {
						if (!pattern0.test(data73)) {
							const err146 = {
								instancePath: instancePath + "/koppen/Waarvan het advies afwijkt",
								schemaPath: "#/properties/koppen/properties/Waarvan%20het%20advies%20afwijkt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/koppen/Waarvan het advies afwijkt",
							schemaPath: "#/properties/koppen/properties/Waarvan%20het%20advies%20afwijkt/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
				if (data32["Als je niets doet"] !== void 0 && func0.call(data32, "Als je niets doet")) {
					let data74 = data32["Als je niets doet"];
					if (typeof data74 === "string") {
						if (!pattern0.test(data74)) {
							const err148 = {
								instancePath: instancePath + "/koppen/Als je niets doet",
								schemaPath: "#/properties/koppen/properties/Als%20je%20niets%20doet/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/koppen/Als je niets doet",
							schemaPath: "#/properties/koppen/properties/Als%20je%20niets%20doet/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data32["Het besluit"] !== void 0 && func0.call(data32, "Het besluit")) {
					let data75 = data32["Het besluit"];
					if (typeof data75 === "string") {
						if (!pattern0.test(data75)) {
							const err150 = {
								instancePath: instancePath + "/koppen/Het besluit",
								schemaPath: "#/properties/koppen/properties/Het%20besluit/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
					} else {
						const err151 = {
							instancePath: instancePath + "/koppen/Het besluit",
							schemaPath: "#/properties/koppen/properties/Het%20besluit/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
				}
				if (data32["Stap 1: wat wringt er?"] !== void 0 && func0.call(data32, "Stap 1: wat wringt er?")) {
					let data76 = data32["Stap 1: wat wringt er?"];
					if (typeof data76 === "string") {
						if (!pattern0.test(data76)) {
							const err152 = {
								instancePath: instancePath + "/koppen/Stap 1: wat wringt er?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20wat%20wringt%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					} else {
						const err153 = {
							instancePath: instancePath + "/koppen/Stap 1: wat wringt er?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20wat%20wringt%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
				if (data32["Stap 2: wie hoort er aan tafel?"] !== void 0 && func0.call(data32, "Stap 2: wie hoort er aan tafel?")) {
					let data77 = data32["Stap 2: wie hoort er aan tafel?"];
					if (typeof data77 === "string") {
						if (!pattern0.test(data77)) {
							const err154 = {
								instancePath: instancePath + "/koppen/Stap 2: wie hoort er aan tafel?",
								schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20hoort%20er%20aan%20tafel%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					} else {
						const err155 = {
							instancePath: instancePath + "/koppen/Stap 2: wie hoort er aan tafel?",
							schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20hoort%20er%20aan%20tafel%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
				if (data32["Stap 3: wat is er gebeurd?"] !== void 0 && func0.call(data32, "Stap 3: wat is er gebeurd?")) {
					let data78 = data32["Stap 3: wat is er gebeurd?"];
					if (typeof data78 === "string") {
						if (!pattern0.test(data78)) {
							const err156 = {
								instancePath: instancePath + "/koppen/Stap 3: wat is er gebeurd?",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wat%20is%20er%20gebeurd%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					} else {
						const err157 = {
							instancePath: instancePath + "/koppen/Stap 3: wat is er gebeurd?",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wat%20is%20er%20gebeurd%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data32["Stap 4: de drie perspectieven"] !== void 0 && func0.call(data32, "Stap 4: de drie perspectieven")) {
					let data79 = data32["Stap 4: de drie perspectieven"];
					if (typeof data79 === "string") {
						if (!pattern0.test(data79)) {
							const err158 = {
								instancePath: instancePath + "/koppen/Stap 4: de drie perspectieven",
								schemaPath: "#/properties/koppen/properties/Stap%204%3A%20de%20drie%20perspectieven/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
					} else {
						const err159 = {
							instancePath: instancePath + "/koppen/Stap 4: de drie perspectieven",
							schemaPath: "#/properties/koppen/properties/Stap%204%3A%20de%20drie%20perspectieven/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
				if (data32["Stap 5: welke ruimte is er?"] !== void 0 && func0.call(data32, "Stap 5: welke ruimte is er?")) {
					let data80 = data32["Stap 5: welke ruimte is er?"];
					if (typeof data80 === "string") {
						if (!pattern0.test(data80)) {
							const err160 = {
								instancePath: instancePath + "/koppen/Stap 5: welke ruimte is er?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20ruimte%20is%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					} else {
						const err161 = {
							instancePath: instancePath + "/koppen/Stap 5: welke ruimte is er?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20ruimte%20is%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
				}
				if (data32["Welke ruimte is er?"] !== void 0 && func0.call(data32, "Welke ruimte is er?")) {
					let data81 = data32["Welke ruimte is er?"];
					if (typeof data81 === "string") {
						if (!pattern0.test(data81)) {
							const err162 = {
								instancePath: instancePath + "/koppen/Welke ruimte is er?",
								schemaPath: "#/properties/koppen/properties/Welke%20ruimte%20is%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/koppen/Welke ruimte is er?",
							schemaPath: "#/properties/koppen/properties/Welke%20ruimte%20is%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data32["Stap 6: wat is er besloten?"] !== void 0 && func0.call(data32, "Stap 6: wat is er besloten?")) {
					let data82 = data32["Stap 6: wat is er besloten?"];
					if (typeof data82 === "string") {
						if (!pattern0.test(data82)) {
							const err164 = {
								instancePath: instancePath + "/koppen/Stap 6: wat is er besloten?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20wat%20is%20er%20besloten%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
					} else {
						const err165 = {
							instancePath: instancePath + "/koppen/Stap 6: wat is er besloten?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20wat%20is%20er%20besloten%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
				}
				if (data32["Stap 7: wie doet wat?"] !== void 0 && func0.call(data32, "Stap 7: wie doet wat?")) {
					let data83 = data32["Stap 7: wie doet wat?"];
					if (typeof data83 === "string") {
						if (!pattern0.test(data83)) {
							const err166 = {
								instancePath: instancePath + "/koppen/Stap 7: wie doet wat?",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20wie%20doet%20wat%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
					} else {
						const err167 = {
							instancePath: instancePath + "/koppen/Stap 7: wie doet wat?",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20wie%20doet%20wat%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
				}
				if (data32["Bericht aan de cliënt"] !== void 0 && func0.call(data32, "Bericht aan de cliënt")) {
					let data84 = data32["Bericht aan de cliënt"];
					if (typeof data84 === "string") {
						if (!pattern0.test(data84)) {
							const err168 = {
								instancePath: instancePath + "/koppen/Bericht aan de cliënt",
								schemaPath: "#/properties/koppen/properties/Bericht%20aan%20de%20cli%C3%ABnt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/koppen/Bericht aan de cliënt",
							schemaPath: "#/properties/koppen/properties/Bericht%20aan%20de%20cli%C3%ABnt/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data32["Stap 1: waarop kijkt de groep terug?"] !== void 0 && func0.call(data32, "Stap 1: waarop kijkt de groep terug?")) {
					let data85 = data32["Stap 1: waarop kijkt de groep terug?"];
					if (typeof data85 === "string") {
						if (!pattern0.test(data85)) {
							const err170 = {
								instancePath: instancePath + "/koppen/Stap 1: waarop kijkt de groep terug?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20waarop%20kijkt%20de%20groep%20terug%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/koppen/Stap 1: waarop kijkt de groep terug?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20waarop%20kijkt%20de%20groep%20terug%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data32["Stap 3: de keten van besluiten"] !== void 0 && func0.call(data32, "Stap 3: de keten van besluiten")) {
					let data86 = data32["Stap 3: de keten van besluiten"];
					if (typeof data86 === "string") {
						if (!pattern0.test(data86)) {
							const err172 = {
								instancePath: instancePath + "/koppen/Stap 3: de keten van besluiten",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20de%20keten%20van%20besluiten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
					} else {
						const err173 = {
							instancePath: instancePath + "/koppen/Stap 3: de keten van besluiten",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20de%20keten%20van%20besluiten/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
				}
				if (data32["Stap 5: was het juist?"] !== void 0 && func0.call(data32, "Stap 5: was het juist?")) {
					let data87 = data32["Stap 5: was het juist?"];
					if (typeof data87 === "string") {
						if (!pattern0.test(data87)) {
							const err174 = {
								instancePath: instancePath + "/koppen/Stap 5: was het juist?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20was%20het%20juist%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
					} else {
						const err175 = {
							instancePath: instancePath + "/koppen/Stap 5: was het juist?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20was%20het%20juist%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err175];
						else vErrors.push(err175);
						errors++;
					}
				}
				if (data32["Stap 6: welke patronen?"] !== void 0 && func0.call(data32, "Stap 6: welke patronen?")) {
					let data88 = data32["Stap 6: welke patronen?"];
					if (typeof data88 === "string") {
						if (!pattern0.test(data88)) {
							const err176 = {
								instancePath: instancePath + "/koppen/Stap 6: welke patronen?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20patronen%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
					} else {
						const err177 = {
							instancePath: instancePath + "/koppen/Stap 6: welke patronen?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20patronen%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data32["Stap 7: welke aanbevelingen?"] !== void 0 && func0.call(data32, "Stap 7: welke aanbevelingen?")) {
					let data89 = data32["Stap 7: welke aanbevelingen?"];
					if (typeof data89 === "string") {
						if (!pattern0.test(data89)) {
							const err178 = {
								instancePath: instancePath + "/koppen/Stap 7: welke aanbevelingen?",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20welke%20aanbevelingen%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
					} else {
						const err179 = {
							instancePath: instancePath + "/koppen/Stap 7: welke aanbevelingen?",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20welke%20aanbevelingen%3F/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
				if (data32["De groep"] !== void 0 && func0.call(data32, "De groep")) {
					let data90 = data32["De groep"];
					if (typeof data90 === "string") {
						if (!pattern0.test(data90)) {
							const err180 = {
								instancePath: instancePath + "/koppen/De groep",
								schemaPath: "#/properties/koppen/properties/De%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err180];
							else vErrors.push(err180);
							errors++;
						}
					} else {
						const err181 = {
							instancePath: instancePath + "/koppen/De groep",
							schemaPath: "#/properties/koppen/properties/De%20groep/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
				}
				if (data32.Criteria !== void 0 && func0.call(data32, "Criteria")) {
					let data91 = data32.Criteria;
					if (typeof data91 === "string") {
						if (!pattern0.test(data91)) {
							const err182 = {
								instancePath: instancePath + "/koppen/Criteria",
								schemaPath: "#/properties/koppen/properties/Criteria/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err182];
							else vErrors.push(err182);
							errors++;
						}
					} else {
						const err183 = {
							instancePath: instancePath + "/koppen/Criteria",
							schemaPath: "#/properties/koppen/properties/Criteria/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
				}
				if (data32["Van bekend tot aanvaard"] !== void 0 && func0.call(data32, "Van bekend tot aanvaard")) {
					let data92 = data32["Van bekend tot aanvaard"];
					if (typeof data92 === "string") {
						if (!pattern0.test(data92)) {
							const err184 = {
								instancePath: instancePath + "/koppen/Van bekend tot aanvaard",
								schemaPath: "#/properties/koppen/properties/Van%20bekend%20tot%20aanvaard/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
					} else {
						const err185 = {
							instancePath: instancePath + "/koppen/Van bekend tot aanvaard",
							schemaPath: "#/properties/koppen/properties/Van%20bekend%20tot%20aanvaard/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					}
				}
				if (data32["Wat past en wat is aangeboden"] !== void 0 && func0.call(data32, "Wat past en wat is aangeboden")) {
					let data93 = data32["Wat past en wat is aangeboden"];
					if (typeof data93 === "string") {
						if (!pattern0.test(data93)) {
							const err186 = {
								instancePath: instancePath + "/koppen/Wat past en wat is aangeboden",
								schemaPath: "#/properties/koppen/properties/Wat%20past%20en%20wat%20is%20aangeboden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
					} else {
						const err187 = {
							instancePath: instancePath + "/koppen/Wat past en wat is aangeboden",
							schemaPath: "#/properties/koppen/properties/Wat%20past%20en%20wat%20is%20aangeboden/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
				}
				if (data32["Gelijken die anders uitkwamen"] !== void 0 && func0.call(data32, "Gelijken die anders uitkwamen")) {
					let data94 = data32["Gelijken die anders uitkwamen"];
					if (typeof data94 === "string") {
						if (!pattern0.test(data94)) {
							const err188 = {
								instancePath: instancePath + "/koppen/Gelijken die anders uitkwamen",
								schemaPath: "#/properties/koppen/properties/Gelijken%20die%20anders%20uitkwamen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
					} else {
						const err189 = {
							instancePath: instancePath + "/koppen/Gelijken die anders uitkwamen",
							schemaPath: "#/properties/koppen/properties/Gelijken%20die%20anders%20uitkwamen/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
				if (data32["Wat wacht"] !== void 0 && func0.call(data32, "Wat wacht")) {
					let data95 = data32["Wat wacht"];
					if (typeof data95 === "string") {
						if (!pattern0.test(data95)) {
							const err190 = {
								instancePath: instancePath + "/koppen/Wat wacht",
								schemaPath: "#/properties/koppen/properties/Wat%20wacht/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
					} else {
						const err191 = {
							instancePath: instancePath + "/koppen/Wat wacht",
							schemaPath: "#/properties/koppen/properties/Wat%20wacht/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
				if (data32["Feiten, vragen en kaders"] !== void 0 && func0.call(data32, "Feiten, vragen en kaders")) {
					let data96 = data32["Feiten, vragen en kaders"];
					if (typeof data96 === "string") {
						if (!pattern0.test(data96)) {
							const err192 = {
								instancePath: instancePath + "/koppen/Feiten, vragen en kaders",
								schemaPath: "#/properties/koppen/properties/Feiten%2C%20vragen%20en%20kaders/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err192];
							else vErrors.push(err192);
							errors++;
						}
					} else {
						const err193 = {
							instancePath: instancePath + "/koppen/Feiten, vragen en kaders",
							schemaPath: "#/properties/koppen/properties/Feiten%2C%20vragen%20en%20kaders/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
				}
				if (data32["Wat de organisatie zelf doet"] !== void 0 && func0.call(data32, "Wat de organisatie zelf doet")) {
					let data97 = data32["Wat de organisatie zelf doet"];
					if (typeof data97 === "string") {
						if (!pattern0.test(data97)) {
							const err194 = {
								instancePath: instancePath + "/koppen/Wat de organisatie zelf doet",
								schemaPath: "#/properties/koppen/properties/Wat%20de%20organisatie%20zelf%20doet/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
					} else {
						const err195 = {
							instancePath: instancePath + "/koppen/Wat de organisatie zelf doet",
							schemaPath: "#/properties/koppen/properties/Wat%20de%20organisatie%20zelf%20doet/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err195];
						else vErrors.push(err195);
						errors++;
					}
				}
				if (data32["De leden"] !== void 0 && func0.call(data32, "De leden")) {
					let data98 = data32["De leden"];
					if (typeof data98 === "string") {
						if (!pattern0.test(data98)) {
							const err196 = {
								instancePath: instancePath + "/koppen/De leden",
								schemaPath: "#/properties/koppen/properties/De%20leden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
					} else {
						const err197 = {
							instancePath: instancePath + "/koppen/De leden",
							schemaPath: "#/properties/koppen/properties/De%20leden/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
				}
				if (data32["Wat er wringt"] !== void 0 && func0.call(data32, "Wat er wringt")) {
					let data99 = data32["Wat er wringt"];
					if (typeof data99 === "string") {
						if (!pattern0.test(data99)) {
							const err198 = {
								instancePath: instancePath + "/koppen/Wat er wringt",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20wringt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
					} else {
						const err199 = {
							instancePath: instancePath + "/koppen/Wat er wringt",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20wringt/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
				if (data32["Wat ervan kwam"] !== void 0 && func0.call(data32, "Wat ervan kwam")) {
					let data100 = data32["Wat ervan kwam"];
					if (typeof data100 === "string") {
						if (!pattern0.test(data100)) {
							const err200 = {
								instancePath: instancePath + "/koppen/Wat ervan kwam",
								schemaPath: "#/properties/koppen/properties/Wat%20ervan%20kwam/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err200];
							else vErrors.push(err200);
							errors++;
						}
					} else {
						const err201 = {
							instancePath: instancePath + "/koppen/Wat ervan kwam",
							schemaPath: "#/properties/koppen/properties/Wat%20ervan%20kwam/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
				}
				if (data32.Toelichting !== void 0 && func0.call(data32, "Toelichting")) {
					let data101 = data32.Toelichting;
					if (typeof data101 === "string") {
						if (!pattern0.test(data101)) {
							const err202 = {
								instancePath: instancePath + "/koppen/Toelichting",
								schemaPath: "#/properties/koppen/properties/Toelichting/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
					} else {
						const err203 = {
							instancePath: instancePath + "/koppen/Toelichting",
							schemaPath: "#/properties/koppen/properties/Toelichting/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
				}
				if (data32["Het advies"] !== void 0 && func0.call(data32, "Het advies")) {
					let data102 = data32["Het advies"];
					if (typeof data102 === "string") {
						if (!pattern0.test(data102)) {
							const err204 = {
								instancePath: instancePath + "/koppen/Het advies",
								schemaPath: "#/properties/koppen/properties/Het%20advies/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
					} else {
						const err205 = {
							instancePath: instancePath + "/koppen/Het advies",
							schemaPath: "#/properties/koppen/properties/Het%20advies/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err205];
						else vErrors.push(err205);
						errors++;
					}
				}
				if (data32["De reactie"] !== void 0 && func0.call(data32, "De reactie")) {
					let data103 = data32["De reactie"];
					if (typeof data103 === "string") {
						if (!pattern0.test(data103)) {
							const err206 = {
								instancePath: instancePath + "/koppen/De reactie",
								schemaPath: "#/properties/koppen/properties/De%20reactie/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
					} else {
						const err207 = {
							instancePath: instancePath + "/koppen/De reactie",
							schemaPath: "#/properties/koppen/properties/De%20reactie/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
				}
			} else {
				const err208 = {
					instancePath: instancePath + "/koppen",
					schemaPath: "#/properties/koppen/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err208];
				else vErrors.push(err208);
				errors++;
			}
		}
	} else {
		const err209 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err209];
		else vErrors.push(err209);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validateSjabloon };
