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
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersie" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "schemaVersie" || key0 === "organisatie" || key0 === "logo" || key0 === "kleuren" || key0 === "teksten" || key0 === "koppen")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.schemaVersie !== void 0 && func0.call(data, "schemaVersie")) {
			if (1 !== data.schemaVersie) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/schemaVersie",
					schemaPath: "#/properties/schemaVersie/const",
					keyword: "const",
					params: { allowedValue: 1 }
				});
				errors++;
			}
		}
		if (data.organisatie !== void 0 && func0.call(data, "organisatie")) {
			let data1 = data.organisatie;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/organisatie",
						schemaPath: "#/properties/organisatie/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/organisatie",
					schemaPath: "#/properties/organisatie/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.logo !== void 0 && func0.call(data, "logo")) {
			let data2 = data.logo;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/logo",
						schemaPath: "#/properties/logo/pattern",
						keyword: "pattern",
						params: { pattern: "^[^/\\\\:]+\\.(svg|png|jpg|jpeg)$" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/logo",
					schemaPath: "#/properties/logo/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.kleuren !== void 0 && func0.call(data, "kleuren")) {
			let data3 = data.kleuren;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 of Object.keys(data3)) if (!(key1 === "licht" || key1 === "donker")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/kleuren",
						schemaPath: "#/properties/kleuren/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data3.licht !== void 0 && func0.call(data3, "licht")) {
					let data4 = data3.licht;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						for (const key2 of Object.keys(data4)) if (!(key2 === "achtergrond" || key2 === "tekst" || key2 === "accent" || key2 === "pro" || key2 === "contra")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/kleuren/licht",
								schemaPath: "#/properties/kleuren/properties/licht/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							});
							errors++;
						}
						if (data4.achtergrond !== void 0 && func0.call(data4, "achtergrond")) {
							let data5 = data4.achtergrond;
							if (typeof data5 === "string") {
								if (!pattern2.test(data5)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/licht/achtergrond",
										schemaPath: "#/properties/kleuren/properties/licht/properties/achtergrond/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/licht/achtergrond",
									schemaPath: "#/properties/kleuren/properties/licht/properties/achtergrond/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.tekst !== void 0 && func0.call(data4, "tekst")) {
							let data6 = data4.tekst;
							if (typeof data6 === "string") {
								if (!pattern2.test(data6)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/licht/tekst",
										schemaPath: "#/properties/kleuren/properties/licht/properties/tekst/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/licht/tekst",
									schemaPath: "#/properties/kleuren/properties/licht/properties/tekst/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.accent !== void 0 && func0.call(data4, "accent")) {
							let data7 = data4.accent;
							if (typeof data7 === "string") {
								if (!pattern2.test(data7)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/licht/accent",
										schemaPath: "#/properties/kleuren/properties/licht/properties/accent/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/licht/accent",
									schemaPath: "#/properties/kleuren/properties/licht/properties/accent/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.pro !== void 0 && func0.call(data4, "pro")) {
							let data8 = data4.pro;
							if (typeof data8 === "string") {
								if (!pattern2.test(data8)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/licht/pro",
										schemaPath: "#/properties/kleuren/properties/licht/properties/pro/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/licht/pro",
									schemaPath: "#/properties/kleuren/properties/licht/properties/pro/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.contra !== void 0 && func0.call(data4, "contra")) {
							let data9 = data4.contra;
							if (typeof data9 === "string") {
								if (!pattern2.test(data9)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/licht/contra",
										schemaPath: "#/properties/kleuren/properties/licht/properties/contra/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/licht/contra",
									schemaPath: "#/properties/kleuren/properties/licht/properties/contra/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/kleuren/licht",
							schemaPath: "#/properties/kleuren/properties/licht/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data3.donker !== void 0 && func0.call(data3, "donker")) {
					let data10 = data3.donker;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key3 of Object.keys(data10)) if (!(key3 === "achtergrond" || key3 === "tekst" || key3 === "accent" || key3 === "pro" || key3 === "contra")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/kleuren/donker",
								schemaPath: "#/properties/kleuren/properties/donker/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							});
							errors++;
						}
						if (data10.achtergrond !== void 0 && func0.call(data10, "achtergrond")) {
							let data11 = data10.achtergrond;
							if (typeof data11 === "string") {
								if (!pattern2.test(data11)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/donker/achtergrond",
										schemaPath: "#/properties/kleuren/properties/donker/properties/achtergrond/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/donker/achtergrond",
									schemaPath: "#/properties/kleuren/properties/donker/properties/achtergrond/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data10.tekst !== void 0 && func0.call(data10, "tekst")) {
							let data12 = data10.tekst;
							if (typeof data12 === "string") {
								if (!pattern2.test(data12)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/donker/tekst",
										schemaPath: "#/properties/kleuren/properties/donker/properties/tekst/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/donker/tekst",
									schemaPath: "#/properties/kleuren/properties/donker/properties/tekst/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data10.accent !== void 0 && func0.call(data10, "accent")) {
							let data13 = data10.accent;
							if (typeof data13 === "string") {
								if (!pattern2.test(data13)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/donker/accent",
										schemaPath: "#/properties/kleuren/properties/donker/properties/accent/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/donker/accent",
									schemaPath: "#/properties/kleuren/properties/donker/properties/accent/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data10.pro !== void 0 && func0.call(data10, "pro")) {
							let data14 = data10.pro;
							if (typeof data14 === "string") {
								if (!pattern2.test(data14)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/donker/pro",
										schemaPath: "#/properties/kleuren/properties/donker/properties/pro/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/donker/pro",
									schemaPath: "#/properties/kleuren/properties/donker/properties/pro/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data10.contra !== void 0 && func0.call(data10, "contra")) {
							let data15 = data10.contra;
							if (typeof data15 === "string") {
								if (!pattern2.test(data15)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/kleuren/donker/contra",
										schemaPath: "#/properties/kleuren/properties/donker/properties/contra/pattern",
										keyword: "pattern",
										params: { pattern: "^#[0-9a-fA-F]{6}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/kleuren/donker/contra",
									schemaPath: "#/properties/kleuren/properties/donker/properties/contra/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/kleuren/donker",
							schemaPath: "#/properties/kleuren/properties/donker/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/kleuren",
					schemaPath: "#/properties/kleuren/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.teksten !== void 0 && func0.call(data, "teksten")) {
			let data16 = data.teksten;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key4 of Object.keys(data16)) if (!(key4 === "verslag" || key4 === "voorlegger" || key4 === "kernpunten" || key4 === "matrix" || key4 === "terugkoppeling")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/teksten",
						schemaPath: "#/properties/teksten/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					});
					errors++;
				}
				if (data16.verslag !== void 0 && func0.call(data16, "verslag")) {
					let data17 = data16.verslag;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key5 of Object.keys(data17)) if (!(key5 === "opening" || key5 === "slot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/teksten/verslag",
								schemaPath: "#/properties/teksten/properties/verslag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							});
							errors++;
						}
						if (data17.opening !== void 0 && func0.call(data17, "opening")) {
							let data18 = data17.opening;
							if (typeof data18 === "string") {
								if (!pattern0.test(data18)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/verslag/opening",
										schemaPath: "#/properties/teksten/properties/verslag/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/verslag/opening",
									schemaPath: "#/properties/teksten/properties/verslag/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data17.slot !== void 0 && func0.call(data17, "slot")) {
							let data19 = data17.slot;
							if (typeof data19 === "string") {
								if (!pattern0.test(data19)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/verslag/slot",
										schemaPath: "#/properties/teksten/properties/verslag/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/verslag/slot",
									schemaPath: "#/properties/teksten/properties/verslag/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/teksten/verslag",
							schemaPath: "#/properties/teksten/properties/verslag/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data16.voorlegger !== void 0 && func0.call(data16, "voorlegger")) {
					let data20 = data16.voorlegger;
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						for (const key6 of Object.keys(data20)) if (!(key6 === "opening" || key6 === "slot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/teksten/voorlegger",
								schemaPath: "#/properties/teksten/properties/voorlegger/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							});
							errors++;
						}
						if (data20.opening !== void 0 && func0.call(data20, "opening")) {
							let data21 = data20.opening;
							if (typeof data21 === "string") {
								if (!pattern0.test(data21)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/voorlegger/opening",
										schemaPath: "#/properties/teksten/properties/voorlegger/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/voorlegger/opening",
									schemaPath: "#/properties/teksten/properties/voorlegger/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data20.slot !== void 0 && func0.call(data20, "slot")) {
							let data22 = data20.slot;
							if (typeof data22 === "string") {
								if (!pattern0.test(data22)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/voorlegger/slot",
										schemaPath: "#/properties/teksten/properties/voorlegger/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/voorlegger/slot",
									schemaPath: "#/properties/teksten/properties/voorlegger/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/teksten/voorlegger",
							schemaPath: "#/properties/teksten/properties/voorlegger/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data16.kernpunten !== void 0 && func0.call(data16, "kernpunten")) {
					let data23 = data16.kernpunten;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key7 of Object.keys(data23)) if (!(key7 === "opening" || key7 === "slot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/teksten/kernpunten",
								schemaPath: "#/properties/teksten/properties/kernpunten/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							});
							errors++;
						}
						if (data23.opening !== void 0 && func0.call(data23, "opening")) {
							let data24 = data23.opening;
							if (typeof data24 === "string") {
								if (!pattern0.test(data24)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/kernpunten/opening",
										schemaPath: "#/properties/teksten/properties/kernpunten/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/kernpunten/opening",
									schemaPath: "#/properties/teksten/properties/kernpunten/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data23.slot !== void 0 && func0.call(data23, "slot")) {
							let data25 = data23.slot;
							if (typeof data25 === "string") {
								if (!pattern0.test(data25)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/kernpunten/slot",
										schemaPath: "#/properties/teksten/properties/kernpunten/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/kernpunten/slot",
									schemaPath: "#/properties/teksten/properties/kernpunten/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/teksten/kernpunten",
							schemaPath: "#/properties/teksten/properties/kernpunten/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data16.matrix !== void 0 && func0.call(data16, "matrix")) {
					let data26 = data16.matrix;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						for (const key8 of Object.keys(data26)) if (!(key8 === "opening" || key8 === "slot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/teksten/matrix",
								schemaPath: "#/properties/teksten/properties/matrix/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 }
							});
							errors++;
						}
						if (data26.opening !== void 0 && func0.call(data26, "opening")) {
							let data27 = data26.opening;
							if (typeof data27 === "string") {
								if (!pattern0.test(data27)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/matrix/opening",
										schemaPath: "#/properties/teksten/properties/matrix/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/matrix/opening",
									schemaPath: "#/properties/teksten/properties/matrix/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data26.slot !== void 0 && func0.call(data26, "slot")) {
							let data28 = data26.slot;
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/matrix/slot",
										schemaPath: "#/properties/teksten/properties/matrix/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/matrix/slot",
									schemaPath: "#/properties/teksten/properties/matrix/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/teksten/matrix",
							schemaPath: "#/properties/teksten/properties/matrix/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data16.terugkoppeling !== void 0 && func0.call(data16, "terugkoppeling")) {
					let data29 = data16.terugkoppeling;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key9 of Object.keys(data29)) if (!(key9 === "opening" || key9 === "slot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/teksten/terugkoppeling",
								schemaPath: "#/properties/teksten/properties/terugkoppeling/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							});
							errors++;
						}
						if (data29.opening !== void 0 && func0.call(data29, "opening")) {
							let data30 = data29.opening;
							if (typeof data30 === "string") {
								if (!pattern0.test(data30)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/terugkoppeling/opening",
										schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/opening/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/terugkoppeling/opening",
									schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/opening/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data29.slot !== void 0 && func0.call(data29, "slot")) {
							let data31 = data29.slot;
							if (typeof data31 === "string") {
								if (!pattern0.test(data31)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/teksten/terugkoppeling/slot",
										schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/slot/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/teksten/terugkoppeling/slot",
									schemaPath: "#/properties/teksten/properties/terugkoppeling/properties/slot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/teksten/terugkoppeling",
							schemaPath: "#/properties/teksten/properties/terugkoppeling/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/teksten",
					schemaPath: "#/properties/teksten/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.koppen !== void 0 && func0.call(data, "koppen")) {
			let data32 = data.koppen;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key10 of Object.keys(data32)) if (!func0.call(schema11.properties.koppen.properties, key10)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/koppen",
						schemaPath: "#/properties/koppen/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					});
					errors++;
				}
				if (data32.Kernpunten !== void 0 && func0.call(data32, "Kernpunten")) {
					let data33 = data32.Kernpunten;
					if (typeof data33 === "string") {
						if (!pattern0.test(data33)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Kernpunten",
								schemaPath: "#/properties/koppen/properties/Kernpunten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Kernpunten",
							schemaPath: "#/properties/koppen/properties/Kernpunten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 1: welke beslissing?"] !== void 0 && func0.call(data32, "Stap 1: welke beslissing?")) {
					let data34 = data32["Stap 1: welke beslissing?"];
					if (typeof data34 === "string") {
						if (!pattern0.test(data34)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 1: welke beslissing?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20welke%20beslissing%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 1: welke beslissing?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20welke%20beslissing%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 2: wie zijn de belanghebbenden?"] !== void 0 && func0.call(data32, "Stap 2: wie zijn de belanghebbenden?")) {
					let data35 = data32["Stap 2: wie zijn de belanghebbenden?"];
					if (typeof data35 === "string") {
						if (!pattern0.test(data35)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 2: wie zijn de belanghebbenden?",
								schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20zijn%20de%20belanghebbenden%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 2: wie zijn de belanghebbenden?",
							schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20zijn%20de%20belanghebbenden%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 3: wie neemt de beslissing?"] !== void 0 && func0.call(data32, "Stap 3: wie neemt de beslissing?")) {
					let data36 = data32["Stap 3: wie neemt de beslissing?"];
					if (typeof data36 === "string") {
						if (!pattern0.test(data36)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 3: wie neemt de beslissing?",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wie%20neemt%20de%20beslissing%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 3: wie neemt de beslissing?",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wie%20neemt%20de%20beslissing%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 4: welke informatie en regels?"] !== void 0 && func0.call(data32, "Stap 4: welke informatie en regels?")) {
					let data37 = data32["Stap 4: welke informatie en regels?"];
					if (typeof data37 === "string") {
						if (!pattern0.test(data37)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 4: welke informatie en regels?",
								schemaPath: "#/properties/koppen/properties/Stap%204%3A%20welke%20informatie%20en%20regels%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 4: welke informatie en regels?",
							schemaPath: "#/properties/koppen/properties/Stap%204%3A%20welke%20informatie%20en%20regels%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Feiten !== void 0 && func0.call(data32, "Feiten")) {
					let data38 = data32.Feiten;
					if (typeof data38 === "string") {
						if (!pattern0.test(data38)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Feiten",
								schemaPath: "#/properties/koppen/properties/Feiten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Feiten",
							schemaPath: "#/properties/koppen/properties/Feiten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Vragen van de groep"] !== void 0 && func0.call(data32, "Vragen van de groep")) {
					let data39 = data32["Vragen van de groep"];
					if (typeof data39 === "string") {
						if (!pattern0.test(data39)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Vragen van de groep",
								schemaPath: "#/properties/koppen/properties/Vragen%20van%20de%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Vragen van de groep",
							schemaPath: "#/properties/koppen/properties/Vragen%20van%20de%20groep/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Regels en kaders"] !== void 0 && func0.call(data32, "Regels en kaders")) {
					let data40 = data32["Regels en kaders"];
					if (typeof data40 === "string") {
						if (!pattern0.test(data40)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Regels en kaders",
								schemaPath: "#/properties/koppen/properties/Regels%20en%20kaders/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Regels en kaders",
							schemaPath: "#/properties/koppen/properties/Regels%20en%20kaders/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 5: welke argumenten?"] !== void 0 && func0.call(data32, "Stap 5: welke argumenten?")) {
					let data41 = data32["Stap 5: welke argumenten?"];
					if (typeof data41 === "string") {
						if (!pattern0.test(data41)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 5: welke argumenten?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20argumenten%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 5: welke argumenten?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20argumenten%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Belanghebbenden in de argumenten"] !== void 0 && func0.call(data32, "Belanghebbenden in de argumenten")) {
					let data42 = data32["Belanghebbenden in de argumenten"];
					if (typeof data42 === "string") {
						if (!pattern0.test(data42)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Belanghebbenden in de argumenten",
								schemaPath: "#/properties/koppen/properties/Belanghebbenden%20in%20de%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Belanghebbenden in de argumenten",
							schemaPath: "#/properties/koppen/properties/Belanghebbenden%20in%20de%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Balans !== void 0 && func0.call(data32, "Balans")) {
					let data43 = data32.Balans;
					if (typeof data43 === "string") {
						if (!pattern0.test(data43)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Balans",
								schemaPath: "#/properties/koppen/properties/Balans/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Balans",
							schemaPath: "#/properties/koppen/properties/Balans/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Geparkeerd als mogelijke smoes"] !== void 0 && func0.call(data32, "Geparkeerd als mogelijke smoes")) {
					let data44 = data32["Geparkeerd als mogelijke smoes"];
					if (typeof data44 === "string") {
						if (!pattern0.test(data44)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Geparkeerd als mogelijke smoes",
								schemaPath: "#/properties/koppen/properties/Geparkeerd%20als%20mogelijke%20smoes/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Geparkeerd als mogelijke smoes",
							schemaPath: "#/properties/koppen/properties/Geparkeerd%20als%20mogelijke%20smoes/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 6: welke conclusie?"] !== void 0 && func0.call(data32, "Stap 6: welke conclusie?")) {
					let data45 = data32["Stap 6: welke conclusie?"];
					if (typeof data45 === "string") {
						if (!pattern0.test(data45)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 6: welke conclusie?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20conclusie%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 6: welke conclusie?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20conclusie%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Doorslaggevende argumenten"] !== void 0 && func0.call(data32, "Doorslaggevende argumenten")) {
					let data46 = data32["Doorslaggevende argumenten"];
					if (typeof data46 === "string") {
						if (!pattern0.test(data46)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Doorslaggevende argumenten",
								schemaPath: "#/properties/koppen/properties/Doorslaggevende%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Doorslaggevende argumenten",
							schemaPath: "#/properties/koppen/properties/Doorslaggevende%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Recht doen aan de tegenargumenten"] !== void 0 && func0.call(data32, "Recht doen aan de tegenargumenten")) {
					let data47 = data32["Recht doen aan de tegenargumenten"];
					if (typeof data47 === "string") {
						if (!pattern0.test(data47)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Recht doen aan de tegenargumenten",
								schemaPath: "#/properties/koppen/properties/Recht%20doen%20aan%20de%20tegenargumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Recht doen aan de tegenargumenten",
							schemaPath: "#/properties/koppen/properties/Recht%20doen%20aan%20de%20tegenargumenten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Waarom een belang of wens hier voorgaat"] !== void 0 && func0.call(data32, "Waarom een belang of wens hier voorgaat")) {
					let data48 = data32["Waarom een belang of wens hier voorgaat"];
					if (typeof data48 === "string") {
						if (!pattern0.test(data48)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Waarom een belang of wens hier voorgaat",
								schemaPath: "#/properties/koppen/properties/Waarom%20een%20belang%20of%20wens%20hier%20voorgaat/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Waarom een belang of wens hier voorgaat",
							schemaPath: "#/properties/koppen/properties/Waarom%20een%20belang%20of%20wens%20hier%20voorgaat/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Schadebeperkende maatregelen"] !== void 0 && func0.call(data32, "Schadebeperkende maatregelen")) {
					let data49 = data32["Schadebeperkende maatregelen"];
					if (typeof data49 === "string") {
						if (!pattern0.test(data49)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Schadebeperkende maatregelen",
								schemaPath: "#/properties/koppen/properties/Schadebeperkende%20maatregelen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Schadebeperkende maatregelen",
							schemaPath: "#/properties/koppen/properties/Schadebeperkende%20maatregelen/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Als een voorwaarde wordt geweigerd"] !== void 0 && func0.call(data32, "Als een voorwaarde wordt geweigerd")) {
					let data50 = data32["Als een voorwaarde wordt geweigerd"];
					if (typeof data50 === "string") {
						if (!pattern0.test(data50)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Als een voorwaarde wordt geweigerd",
								schemaPath: "#/properties/koppen/properties/Als%20een%20voorwaarde%20wordt%20geweigerd/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Als een voorwaarde wordt geweigerd",
							schemaPath: "#/properties/koppen/properties/Als%20een%20voorwaarde%20wordt%20geweigerd/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Kaart van de argumenten"] !== void 0 && func0.call(data32, "Kaart van de argumenten")) {
					let data51 = data32["Kaart van de argumenten"];
					if (typeof data51 === "string") {
						if (!pattern0.test(data51)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Kaart van de argumenten",
								schemaPath: "#/properties/koppen/properties/Kaart%20van%20de%20argumenten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Kaart van de argumenten",
							schemaPath: "#/properties/koppen/properties/Kaart%20van%20de%20argumenten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Standpunten in de groep"] !== void 0 && func0.call(data32, "Standpunten in de groep")) {
					let data52 = data32["Standpunten in de groep"];
					if (typeof data52 === "string") {
						if (!pattern0.test(data52)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Standpunten in de groep",
								schemaPath: "#/properties/koppen/properties/Standpunten%20in%20de%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Standpunten in de groep",
							schemaPath: "#/properties/koppen/properties/Standpunten%20in%20de%20groep/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 7: toets aan de morele intuïtie"] !== void 0 && func0.call(data32, "Stap 7: toets aan de morele intuïtie")) {
					let data53 = data32["Stap 7: toets aan de morele intuïtie"];
					if (typeof data53 === "string") {
						if (!pattern0.test(data53)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 7: toets aan de morele intuïtie",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20toets%20aan%20de%20morele%20intu%C3%AFtie/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 7: toets aan de morele intuïtie",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20toets%20aan%20de%20morele%20intu%C3%AFtie/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Eerdere beraden"] !== void 0 && func0.call(data32, "Eerdere beraden")) {
					let data54 = data32["Eerdere beraden"];
					if (typeof data54 === "string") {
						if (!pattern0.test(data54)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Eerdere beraden",
								schemaPath: "#/properties/koppen/properties/Eerdere%20beraden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Eerdere beraden",
							schemaPath: "#/properties/koppen/properties/Eerdere%20beraden/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Latere beraden"] !== void 0 && func0.call(data32, "Latere beraden")) {
					let data55 = data32["Latere beraden"];
					if (typeof data55 === "string") {
						if (!pattern0.test(data55)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Latere beraden",
								schemaPath: "#/properties/koppen/properties/Latere%20beraden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Latere beraden",
							schemaPath: "#/properties/koppen/properties/Latere%20beraden/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Opvolging !== void 0 && func0.call(data32, "Opvolging")) {
					let data56 = data32.Opvolging;
					if (typeof data56 === "string") {
						if (!pattern0.test(data56)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Opvolging",
								schemaPath: "#/properties/koppen/properties/Opvolging/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Opvolging",
							schemaPath: "#/properties/koppen/properties/Opvolging/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Het besluit per maatregel"] !== void 0 && func0.call(data32, "Het besluit per maatregel")) {
					let data57 = data32["Het besluit per maatregel"];
					if (typeof data57 === "string") {
						if (!pattern0.test(data57)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Het besluit per maatregel",
								schemaPath: "#/properties/koppen/properties/Het%20besluit%20per%20maatregel/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Het besluit per maatregel",
							schemaPath: "#/properties/koppen/properties/Het%20besluit%20per%20maatregel/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat er is gedaan"] !== void 0 && func0.call(data32, "Wat er is gedaan")) {
					let data58 = data32["Wat er is gedaan"];
					if (typeof data58 === "string") {
						if (!pattern0.test(data58)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat er is gedaan",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20is%20gedaan/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat er is gedaan",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20is%20gedaan/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Parkeerplaats !== void 0 && func0.call(data32, "Parkeerplaats")) {
					let data59 = data32.Parkeerplaats;
					if (typeof data59 === "string") {
						if (!pattern0.test(data59)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Parkeerplaats",
								schemaPath: "#/properties/koppen/properties/Parkeerplaats/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Parkeerplaats",
							schemaPath: "#/properties/koppen/properties/Parkeerplaats/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Intake !== void 0 && func0.call(data32, "Intake")) {
					let data60 = data32.Intake;
					if (typeof data60 === "string") {
						if (!pattern0.test(data60)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Intake",
								schemaPath: "#/properties/koppen/properties/Intake/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Intake",
							schemaPath: "#/properties/koppen/properties/Intake/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Hieraan vooraf: maatwerk"] !== void 0 && func0.call(data32, "Hieraan vooraf: maatwerk")) {
					let data61 = data32["Hieraan vooraf: maatwerk"];
					if (typeof data61 === "string") {
						if (!pattern0.test(data61)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Hieraan vooraf: maatwerk",
								schemaPath: "#/properties/koppen/properties/Hieraan%20vooraf%3A%20maatwerk/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Hieraan vooraf: maatwerk",
							schemaPath: "#/properties/koppen/properties/Hieraan%20vooraf%3A%20maatwerk/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat er gebeurde"] !== void 0 && func0.call(data32, "Wat er gebeurde")) {
					let data62 = data32["Wat er gebeurde"];
					if (typeof data62 === "string") {
						if (!pattern0.test(data62)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat er gebeurde",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20gebeurde/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat er gebeurde",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20gebeurde/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wie er aan tafel nodig waren"] !== void 0 && func0.call(data32, "Wie er aan tafel nodig waren")) {
					let data63 = data32["Wie er aan tafel nodig waren"];
					if (typeof data63 === "string") {
						if (!pattern0.test(data63)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wie er aan tafel nodig waren",
								schemaPath: "#/properties/koppen/properties/Wie%20er%20aan%20tafel%20nodig%20waren/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wie er aan tafel nodig waren",
							schemaPath: "#/properties/koppen/properties/Wie%20er%20aan%20tafel%20nodig%20waren/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Bijeenkomsten en deelnemers"] !== void 0 && func0.call(data32, "Bijeenkomsten en deelnemers")) {
					let data64 = data32["Bijeenkomsten en deelnemers"];
					if (typeof data64 === "string") {
						if (!pattern0.test(data64)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Bijeenkomsten en deelnemers",
								schemaPath: "#/properties/koppen/properties/Bijeenkomsten%20en%20deelnemers/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Bijeenkomsten en deelnemers",
							schemaPath: "#/properties/koppen/properties/Bijeenkomsten%20en%20deelnemers/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Afspraken !== void 0 && func0.call(data32, "Afspraken")) {
					let data65 = data32.Afspraken;
					if (typeof data65 === "string") {
						if (!pattern0.test(data65)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Afspraken",
								schemaPath: "#/properties/koppen/properties/Afspraken/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Afspraken",
							schemaPath: "#/properties/koppen/properties/Afspraken/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Afgeweken van regels"] !== void 0 && func0.call(data32, "Afgeweken van regels")) {
					let data66 = data32["Afgeweken van regels"];
					if (typeof data66 === "string") {
						if (!pattern0.test(data66)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Afgeweken van regels",
								schemaPath: "#/properties/koppen/properties/Afgeweken%20van%20regels/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Afgeweken van regels",
							schemaPath: "#/properties/koppen/properties/Afgeweken%20van%20regels/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat de doorslag gaf"] !== void 0 && func0.call(data32, "Wat de doorslag gaf")) {
					let data67 = data32["Wat de doorslag gaf"];
					if (typeof data67 === "string") {
						if (!pattern0.test(data67)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat de doorslag gaf",
								schemaPath: "#/properties/koppen/properties/Wat%20de%20doorslag%20gaf/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat de doorslag gaf",
							schemaPath: "#/properties/koppen/properties/Wat%20de%20doorslag%20gaf/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat daar tegenover stond"] !== void 0 && func0.call(data32, "Wat daar tegenover stond")) {
					let data68 = data32["Wat daar tegenover stond"];
					if (typeof data68 === "string") {
						if (!pattern0.test(data68)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat daar tegenover stond",
								schemaPath: "#/properties/koppen/properties/Wat%20daar%20tegenover%20stond/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat daar tegenover stond",
							schemaPath: "#/properties/koppen/properties/Wat%20daar%20tegenover%20stond/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Waarop je het terugvindt"] !== void 0 && func0.call(data32, "Waarop je het terugvindt")) {
					let data69 = data32["Waarop je het terugvindt"];
					if (typeof data69 === "string") {
						if (!pattern0.test(data69)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Waarop je het terugvindt",
								schemaPath: "#/properties/koppen/properties/Waarop%20je%20het%20terugvindt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Waarop je het terugvindt",
							schemaPath: "#/properties/koppen/properties/Waarop%20je%20het%20terugvindt/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["De sterkste tegenargumenten, en hoe die recht krijgen"] !== void 0 && func0.call(data32, "De sterkste tegenargumenten, en hoe die recht krijgen")) {
					let data70 = data32["De sterkste tegenargumenten, en hoe die recht krijgen"];
					if (typeof data70 === "string") {
						if (!pattern0.test(data70)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/De sterkste tegenargumenten, en hoe die recht krijgen",
								schemaPath: "#/properties/koppen/properties/De%20sterkste%20tegenargumenten%2C%20en%20hoe%20die%20recht%20krijgen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/De sterkste tegenargumenten, en hoe die recht krijgen",
							schemaPath: "#/properties/koppen/properties/De%20sterkste%20tegenargumenten%2C%20en%20hoe%20die%20recht%20krijgen/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Maatregelen !== void 0 && func0.call(data32, "Maatregelen")) {
					let data71 = data32.Maatregelen;
					if (typeof data71 === "string") {
						if (!pattern0.test(data71)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Maatregelen",
								schemaPath: "#/properties/koppen/properties/Maatregelen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Maatregelen",
							schemaPath: "#/properties/koppen/properties/Maatregelen/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["De minderheid"] !== void 0 && func0.call(data32, "De minderheid")) {
					let data72 = data32["De minderheid"];
					if (typeof data72 === "string") {
						if (!pattern0.test(data72)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/De minderheid",
								schemaPath: "#/properties/koppen/properties/De%20minderheid/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/De minderheid",
							schemaPath: "#/properties/koppen/properties/De%20minderheid/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Waarvan het advies afwijkt"] !== void 0 && func0.call(data32, "Waarvan het advies afwijkt")) {
					let data73 = data32["Waarvan het advies afwijkt"];
					if (typeof data73 === "string") {
						if (!pattern0.test(data73)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Waarvan het advies afwijkt",
								schemaPath: "#/properties/koppen/properties/Waarvan%20het%20advies%20afwijkt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Waarvan het advies afwijkt",
							schemaPath: "#/properties/koppen/properties/Waarvan%20het%20advies%20afwijkt/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Als je niets doet"] !== void 0 && func0.call(data32, "Als je niets doet")) {
					let data74 = data32["Als je niets doet"];
					if (typeof data74 === "string") {
						if (!pattern0.test(data74)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Als je niets doet",
								schemaPath: "#/properties/koppen/properties/Als%20je%20niets%20doet/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Als je niets doet",
							schemaPath: "#/properties/koppen/properties/Als%20je%20niets%20doet/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Het besluit"] !== void 0 && func0.call(data32, "Het besluit")) {
					let data75 = data32["Het besluit"];
					if (typeof data75 === "string") {
						if (!pattern0.test(data75)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Het besluit",
								schemaPath: "#/properties/koppen/properties/Het%20besluit/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Het besluit",
							schemaPath: "#/properties/koppen/properties/Het%20besluit/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 1: wat wringt er?"] !== void 0 && func0.call(data32, "Stap 1: wat wringt er?")) {
					let data76 = data32["Stap 1: wat wringt er?"];
					if (typeof data76 === "string") {
						if (!pattern0.test(data76)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 1: wat wringt er?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20wat%20wringt%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 1: wat wringt er?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20wat%20wringt%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 2: wie hoort er aan tafel?"] !== void 0 && func0.call(data32, "Stap 2: wie hoort er aan tafel?")) {
					let data77 = data32["Stap 2: wie hoort er aan tafel?"];
					if (typeof data77 === "string") {
						if (!pattern0.test(data77)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 2: wie hoort er aan tafel?",
								schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20hoort%20er%20aan%20tafel%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 2: wie hoort er aan tafel?",
							schemaPath: "#/properties/koppen/properties/Stap%202%3A%20wie%20hoort%20er%20aan%20tafel%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 3: wat is er gebeurd?"] !== void 0 && func0.call(data32, "Stap 3: wat is er gebeurd?")) {
					let data78 = data32["Stap 3: wat is er gebeurd?"];
					if (typeof data78 === "string") {
						if (!pattern0.test(data78)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 3: wat is er gebeurd?",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wat%20is%20er%20gebeurd%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 3: wat is er gebeurd?",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20wat%20is%20er%20gebeurd%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 4: de drie perspectieven"] !== void 0 && func0.call(data32, "Stap 4: de drie perspectieven")) {
					let data79 = data32["Stap 4: de drie perspectieven"];
					if (typeof data79 === "string") {
						if (!pattern0.test(data79)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 4: de drie perspectieven",
								schemaPath: "#/properties/koppen/properties/Stap%204%3A%20de%20drie%20perspectieven/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 4: de drie perspectieven",
							schemaPath: "#/properties/koppen/properties/Stap%204%3A%20de%20drie%20perspectieven/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 5: welke ruimte is er?"] !== void 0 && func0.call(data32, "Stap 5: welke ruimte is er?")) {
					let data80 = data32["Stap 5: welke ruimte is er?"];
					if (typeof data80 === "string") {
						if (!pattern0.test(data80)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 5: welke ruimte is er?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20ruimte%20is%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 5: welke ruimte is er?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20welke%20ruimte%20is%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Welke ruimte is er?"] !== void 0 && func0.call(data32, "Welke ruimte is er?")) {
					let data81 = data32["Welke ruimte is er?"];
					if (typeof data81 === "string") {
						if (!pattern0.test(data81)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Welke ruimte is er?",
								schemaPath: "#/properties/koppen/properties/Welke%20ruimte%20is%20er%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Welke ruimte is er?",
							schemaPath: "#/properties/koppen/properties/Welke%20ruimte%20is%20er%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 6: wat is er besloten?"] !== void 0 && func0.call(data32, "Stap 6: wat is er besloten?")) {
					let data82 = data32["Stap 6: wat is er besloten?"];
					if (typeof data82 === "string") {
						if (!pattern0.test(data82)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 6: wat is er besloten?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20wat%20is%20er%20besloten%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 6: wat is er besloten?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20wat%20is%20er%20besloten%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 7: wie doet wat?"] !== void 0 && func0.call(data32, "Stap 7: wie doet wat?")) {
					let data83 = data32["Stap 7: wie doet wat?"];
					if (typeof data83 === "string") {
						if (!pattern0.test(data83)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 7: wie doet wat?",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20wie%20doet%20wat%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 7: wie doet wat?",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20wie%20doet%20wat%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Bericht aan de cliënt"] !== void 0 && func0.call(data32, "Bericht aan de cliënt")) {
					let data84 = data32["Bericht aan de cliënt"];
					if (typeof data84 === "string") {
						if (!pattern0.test(data84)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Bericht aan de cliënt",
								schemaPath: "#/properties/koppen/properties/Bericht%20aan%20de%20cli%C3%ABnt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Bericht aan de cliënt",
							schemaPath: "#/properties/koppen/properties/Bericht%20aan%20de%20cli%C3%ABnt/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 1: waarop kijkt de groep terug?"] !== void 0 && func0.call(data32, "Stap 1: waarop kijkt de groep terug?")) {
					let data85 = data32["Stap 1: waarop kijkt de groep terug?"];
					if (typeof data85 === "string") {
						if (!pattern0.test(data85)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 1: waarop kijkt de groep terug?",
								schemaPath: "#/properties/koppen/properties/Stap%201%3A%20waarop%20kijkt%20de%20groep%20terug%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 1: waarop kijkt de groep terug?",
							schemaPath: "#/properties/koppen/properties/Stap%201%3A%20waarop%20kijkt%20de%20groep%20terug%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 3: de keten van besluiten"] !== void 0 && func0.call(data32, "Stap 3: de keten van besluiten")) {
					let data86 = data32["Stap 3: de keten van besluiten"];
					if (typeof data86 === "string") {
						if (!pattern0.test(data86)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 3: de keten van besluiten",
								schemaPath: "#/properties/koppen/properties/Stap%203%3A%20de%20keten%20van%20besluiten/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 3: de keten van besluiten",
							schemaPath: "#/properties/koppen/properties/Stap%203%3A%20de%20keten%20van%20besluiten/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 5: was het juist?"] !== void 0 && func0.call(data32, "Stap 5: was het juist?")) {
					let data87 = data32["Stap 5: was het juist?"];
					if (typeof data87 === "string") {
						if (!pattern0.test(data87)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 5: was het juist?",
								schemaPath: "#/properties/koppen/properties/Stap%205%3A%20was%20het%20juist%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 5: was het juist?",
							schemaPath: "#/properties/koppen/properties/Stap%205%3A%20was%20het%20juist%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 6: welke patronen?"] !== void 0 && func0.call(data32, "Stap 6: welke patronen?")) {
					let data88 = data32["Stap 6: welke patronen?"];
					if (typeof data88 === "string") {
						if (!pattern0.test(data88)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 6: welke patronen?",
								schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20patronen%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 6: welke patronen?",
							schemaPath: "#/properties/koppen/properties/Stap%206%3A%20welke%20patronen%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Stap 7: welke aanbevelingen?"] !== void 0 && func0.call(data32, "Stap 7: welke aanbevelingen?")) {
					let data89 = data32["Stap 7: welke aanbevelingen?"];
					if (typeof data89 === "string") {
						if (!pattern0.test(data89)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Stap 7: welke aanbevelingen?",
								schemaPath: "#/properties/koppen/properties/Stap%207%3A%20welke%20aanbevelingen%3F/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Stap 7: welke aanbevelingen?",
							schemaPath: "#/properties/koppen/properties/Stap%207%3A%20welke%20aanbevelingen%3F/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["De groep"] !== void 0 && func0.call(data32, "De groep")) {
					let data90 = data32["De groep"];
					if (typeof data90 === "string") {
						if (!pattern0.test(data90)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/De groep",
								schemaPath: "#/properties/koppen/properties/De%20groep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/De groep",
							schemaPath: "#/properties/koppen/properties/De%20groep/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Criteria !== void 0 && func0.call(data32, "Criteria")) {
					let data91 = data32.Criteria;
					if (typeof data91 === "string") {
						if (!pattern0.test(data91)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Criteria",
								schemaPath: "#/properties/koppen/properties/Criteria/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Criteria",
							schemaPath: "#/properties/koppen/properties/Criteria/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Van bekend tot aanvaard"] !== void 0 && func0.call(data32, "Van bekend tot aanvaard")) {
					let data92 = data32["Van bekend tot aanvaard"];
					if (typeof data92 === "string") {
						if (!pattern0.test(data92)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Van bekend tot aanvaard",
								schemaPath: "#/properties/koppen/properties/Van%20bekend%20tot%20aanvaard/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Van bekend tot aanvaard",
							schemaPath: "#/properties/koppen/properties/Van%20bekend%20tot%20aanvaard/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat past en wat is aangeboden"] !== void 0 && func0.call(data32, "Wat past en wat is aangeboden")) {
					let data93 = data32["Wat past en wat is aangeboden"];
					if (typeof data93 === "string") {
						if (!pattern0.test(data93)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat past en wat is aangeboden",
								schemaPath: "#/properties/koppen/properties/Wat%20past%20en%20wat%20is%20aangeboden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat past en wat is aangeboden",
							schemaPath: "#/properties/koppen/properties/Wat%20past%20en%20wat%20is%20aangeboden/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Gelijken die anders uitkwamen"] !== void 0 && func0.call(data32, "Gelijken die anders uitkwamen")) {
					let data94 = data32["Gelijken die anders uitkwamen"];
					if (typeof data94 === "string") {
						if (!pattern0.test(data94)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Gelijken die anders uitkwamen",
								schemaPath: "#/properties/koppen/properties/Gelijken%20die%20anders%20uitkwamen/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Gelijken die anders uitkwamen",
							schemaPath: "#/properties/koppen/properties/Gelijken%20die%20anders%20uitkwamen/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat wacht"] !== void 0 && func0.call(data32, "Wat wacht")) {
					let data95 = data32["Wat wacht"];
					if (typeof data95 === "string") {
						if (!pattern0.test(data95)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat wacht",
								schemaPath: "#/properties/koppen/properties/Wat%20wacht/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat wacht",
							schemaPath: "#/properties/koppen/properties/Wat%20wacht/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Feiten, vragen en kaders"] !== void 0 && func0.call(data32, "Feiten, vragen en kaders")) {
					let data96 = data32["Feiten, vragen en kaders"];
					if (typeof data96 === "string") {
						if (!pattern0.test(data96)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Feiten, vragen en kaders",
								schemaPath: "#/properties/koppen/properties/Feiten%2C%20vragen%20en%20kaders/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Feiten, vragen en kaders",
							schemaPath: "#/properties/koppen/properties/Feiten%2C%20vragen%20en%20kaders/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat de organisatie zelf doet"] !== void 0 && func0.call(data32, "Wat de organisatie zelf doet")) {
					let data97 = data32["Wat de organisatie zelf doet"];
					if (typeof data97 === "string") {
						if (!pattern0.test(data97)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat de organisatie zelf doet",
								schemaPath: "#/properties/koppen/properties/Wat%20de%20organisatie%20zelf%20doet/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat de organisatie zelf doet",
							schemaPath: "#/properties/koppen/properties/Wat%20de%20organisatie%20zelf%20doet/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["De leden"] !== void 0 && func0.call(data32, "De leden")) {
					let data98 = data32["De leden"];
					if (typeof data98 === "string") {
						if (!pattern0.test(data98)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/De leden",
								schemaPath: "#/properties/koppen/properties/De%20leden/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/De leden",
							schemaPath: "#/properties/koppen/properties/De%20leden/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat er wringt"] !== void 0 && func0.call(data32, "Wat er wringt")) {
					let data99 = data32["Wat er wringt"];
					if (typeof data99 === "string") {
						if (!pattern0.test(data99)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat er wringt",
								schemaPath: "#/properties/koppen/properties/Wat%20er%20wringt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat er wringt",
							schemaPath: "#/properties/koppen/properties/Wat%20er%20wringt/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Wat ervan kwam"] !== void 0 && func0.call(data32, "Wat ervan kwam")) {
					let data100 = data32["Wat ervan kwam"];
					if (typeof data100 === "string") {
						if (!pattern0.test(data100)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Wat ervan kwam",
								schemaPath: "#/properties/koppen/properties/Wat%20ervan%20kwam/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Wat ervan kwam",
							schemaPath: "#/properties/koppen/properties/Wat%20ervan%20kwam/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32.Toelichting !== void 0 && func0.call(data32, "Toelichting")) {
					let data101 = data32.Toelichting;
					if (typeof data101 === "string") {
						if (!pattern0.test(data101)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Toelichting",
								schemaPath: "#/properties/koppen/properties/Toelichting/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Toelichting",
							schemaPath: "#/properties/koppen/properties/Toelichting/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["Het advies"] !== void 0 && func0.call(data32, "Het advies")) {
					let data102 = data32["Het advies"];
					if (typeof data102 === "string") {
						if (!pattern0.test(data102)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/Het advies",
								schemaPath: "#/properties/koppen/properties/Het%20advies/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/Het advies",
							schemaPath: "#/properties/koppen/properties/Het%20advies/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data32["De reactie"] !== void 0 && func0.call(data32, "De reactie")) {
					let data103 = data32["De reactie"];
					if (typeof data103 === "string") {
						if (!pattern0.test(data103)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/koppen/De reactie",
								schemaPath: "#/properties/koppen/properties/De%20reactie/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/koppen/De reactie",
							schemaPath: "#/properties/koppen/properties/De%20reactie/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/koppen",
					schemaPath: "#/properties/koppen/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
function noted(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	return errors;
}
export { validateSjabloon };
