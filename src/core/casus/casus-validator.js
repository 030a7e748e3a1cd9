/** Tells whether data is a valid case, file with factors or method. Made by scripts/generate.ts from the schemas; do not edit. */
/* eslint-disable */
// @ts-nocheck
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = new Date("2020-01-01T" + s1).valueOf();
		const t2 = new Date("2020-01-01T" + s2).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// validator.js
const validateCasus = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:beraad:schema:casus:1",
	"title": "Casus van een moreel beraad",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersie",
		"id",
		"titel",
		"soort",
		"status",
		"vertrouwelijkheid"
	],
	"properties": {
		"schemaVersie": { "const": 1 },
		"id": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
		},
		"titel": {
			"type": "string",
			"pattern": "\\S"
		},
		"soort": {
			"type": "string",
			"enum": [
				"beraad",
				"maatwerk",
				"reconstructie",
				"groep",
				"signaal",
				"raadsadvies"
			]
		},
		"status": {
			"type": "string",
			"enum": [
				"concept",
				"advies",
				"besloten",
				"afgerond",
				"ingetrokken"
			]
		},
		"vertrouwelijkheid": {
			"type": "string",
			"enum": [
				"openbaar",
				"intern",
				"vertrouwelijk"
			]
		},
		"lijn": {
			"type": ["string", "null"],
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"trefwoorden": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"kernpunten": { "type": ["string", "null"] },
		"intake": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"geleefd": { "type": ["boolean", "null"] },
				"teBeslissen": { "type": ["boolean", "null"] },
				"botsing": { "type": ["boolean", "null"] },
				"ontbreekt": {
					"type": "string",
					"enum": [
						"niets",
						"feiten",
						"recht",
						"werkwijze"
					]
				},
				"tijd": {
					"type": "string",
					"enum": ["uur", "dagdelen"]
				},
				"aanTafel": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S"
					}
				},
				"meenemen": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S"
					}
				},
				"uitkomst": {
					"type": "string",
					"enum": [
						"beraad",
						"uurvorm",
						"andereDeur"
					]
				},
				"toelichting": { "type": ["string", "null"] }
			}
		},
		"maatwerk": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"eersteContact": {
					"type": ["string", "null"],
					"format": "date"
				},
				"nodig": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "wat"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^n[1-9][0-9]*$"
							},
							"wat": {
								"type": "string",
								"pattern": "\\S"
							},
							"soort": {
								"type": "string",
								"enum": ["expertise", "mandaat"]
							},
							"wie": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^d[1-9][0-9]*$"
								}
							}
						}
					}
				},
				"tijdlijn": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "datum"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^g[1-9][0-9]*$"
							},
							"datum": {
								"type": "string",
								"format": "date"
							},
							"gebeurtenis": { "type": ["string", "null"] },
							"bron": { "type": ["string", "null"] }
						}
					}
				},
				"ruimte": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"binnenDeWet": { "type": ["string", "null"] },
						"afwijking": { "type": ["boolean", "null"] },
						"beginselen": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S"
							}
						},
						"grond": { "type": ["string", "null"] }
					}
				}
			}
		},
		"reconstructie": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vraag": { "type": ["string", "null"] },
				"besluiten": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "besluit"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^r[1-9][0-9]*$"
							},
							"besluit": {
								"type": "string",
								"pattern": "\\S"
							},
							"datum": {
								"type": ["string", "null"],
								"pattern": "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
							},
							"doorWie": { "type": ["string", "null"] },
							"informatie": { "type": ["string", "null"] },
							"toenOnbekend": { "type": ["string", "null"] },
							"toets": {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"gewogen": {
										"type": "object",
										"additionalProperties": false,
										"properties": {
											"antwoord": {
												"type": "string",
												"enum": [
													"ja",
													"deels",
													"nee",
													"onbekend"
												]
											},
											"toelichting": { "type": ["string", "null"] }
										}
									},
									"oogVoorSchade": {
										"type": "object",
										"additionalProperties": false,
										"properties": {
											"antwoord": {
												"type": "string",
												"enum": [
													"ja",
													"deels",
													"nee",
													"onbekend"
												]
											},
											"toelichting": { "type": ["string", "null"] }
										}
									},
									"schadebeperking": { "type": ["string", "null"] },
									"juist": {
										"type": "object",
										"additionalProperties": false,
										"properties": {
											"antwoord": {
												"type": "string",
												"enum": [
													"ja",
													"deels",
													"nee",
													"verdeeld"
												]
											},
											"toelichting": { "type": ["string", "null"] }
										}
									}
								}
							}
						}
					}
				},
				"patronen": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "tekst"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^p[1-9][0-9]*$"
							},
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							},
							"besluiten": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^r[1-9][0-9]*$"
								}
							}
						}
					}
				},
				"aanbevelingen": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "tekst"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^q[1-9][0-9]*$"
							},
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							},
							"patronen": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^p[1-9][0-9]*$"
								}
							},
							"eigenaar": { "type": ["string", "null"] },
							"uiterlijk": {
								"type": ["string", "null"],
								"format": "date"
							},
							"stand": {
								"type": "string",
								"enum": [
									"open",
									"uitgevoerd",
									"vervallen"
								]
							},
							"casussen": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
								}
							}
						}
					}
				}
			}
		},
		"groep": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"signaal": {
					"type": ["string", "null"],
					"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
				},
				"omschrijving": { "type": ["string", "null"] },
				"omvang": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"criteria": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "tekst"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^c[1-9][0-9]*$"
							},
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							}
						}
					}
				},
				"leden": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^l[1-9][0-9]*$"
							},
							"gemeld": {
								"type": ["string", "null"],
								"format": "date"
							},
							"contactpersoon": { "type": ["string", "null"] },
							"kenmerken": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^c[1-9][0-9]*$"
								}
							},
							"weging": {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"uitkomst": {
										"type": "string",
										"enum": [
											"herstel",
											"compensatie",
											"andereHulp",
											"geen"
										]
									},
									"motivering": { "type": ["string", "null"] },
									"datum": {
										"type": ["string", "null"],
										"format": "date"
									}
								}
							},
							"advies": {
								"type": ["string", "null"],
								"format": "date"
							},
							"aanbod": {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"soort": {
										"type": "string",
										"enum": [
											"herstel",
											"compensatie",
											"andereHulp"
										]
									},
									"omvang": { "type": ["string", "null"] },
									"bedrag": {
										"type": ["number", "null"],
										"minimum": 0
									},
									"datum": {
										"type": ["string", "null"],
										"format": "date"
									}
								}
							},
							"antwoord": {
								"type": "string",
								"enum": [
									"aanvaard",
									"geweigerd",
									"bedenktijd"
								]
							},
							"casus": {
								"type": ["string", "null"],
								"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
							}
						}
					}
				}
			}
		},
		"signaal": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"wringt": { "type": ["string", "null"] },
				"regel": { "type": ["string", "null"] },
				"verwijzing": { "type": ["string", "null"] },
				"client": { "type": ["string", "null"] },
				"sinds": {
					"type": ["string", "null"],
					"pattern": "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
				},
				"hoeVaak": {
					"type": "string",
					"enum": [
						"eenmalig",
						"maandelijks",
						"wekelijks",
						"dagelijks",
						"onbekend"
					]
				},
				"schatting": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"melder": { "type": ["string", "null"] },
				"afhandeling": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"soort": {
							"type": "string",
							"enum": [
								"maatwerk",
								"beraad",
								"groep",
								"antwoord"
							]
						},
						"casus": {
							"type": ["string", "null"],
							"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
						},
						"antwoord": { "type": ["string", "null"] },
						"datum": {
							"type": ["string", "null"],
							"format": "date"
						},
						"door": { "type": ["string", "null"] }
					}
				}
			}
		},
		"raadsadvies": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"raad": { "type": ["string", "null"] },
				"gevraagd": { "type": ["boolean", "null"] },
				"advies": { "type": ["string", "null"] },
				"aan": { "type": ["string", "null"] },
				"datum": {
					"type": ["string", "null"],
					"pattern": "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
				},
				"reactie": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"datum": {
							"type": ["string", "null"],
							"pattern": "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
						},
						"tekst": { "type": ["string", "null"] },
						"strekking": {
							"type": "string",
							"enum": [
								"overgenomen",
								"deels",
								"afgewezen",
								"onbekend"
							]
						}
					}
				}
			}
		},
		"bijeenkomsten": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "datum"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^s[1-9][0-9]*$"
					},
					"datum": {
						"type": "string",
						"format": "date"
					},
					"minuten": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"plaats": { "type": ["string", "null"] },
					"aanwezig": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^d[1-9][0-9]*$"
						}
					}
				}
			}
		},
		"afspraken": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"deelnemers": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "functie"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^d[1-9][0-9]*$"
					},
					"functie": {
						"type": "string",
						"pattern": "\\S"
					},
					"rol": {
						"type": "string",
						"enum": [
							"gespreksleider",
							"casuseigenaar",
							"deelnemer",
							"notulist",
							"clientenraad",
							"externDeskundige"
						]
					}
				}
			}
		},
		"beslissing": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"aanleiding": { "type": ["string", "null"] },
				"handeling": { "type": ["string", "null"] },
				"vorm": {
					"type": "string",
					"enum": ["doen", "nalaten"]
				},
				"vraag": { "type": ["string", "null"] },
				"afgewekenVanVorm": { "type": ["string", "null"] }
			}
		},
		"belanghebbenden": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "naam"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^b[1-9][0-9]*$"
					},
					"naam": {
						"type": "string",
						"pattern": "\\S"
					},
					"geraakt": { "type": ["string", "null"] },
					"gehoord": { "type": ["boolean", "null"] },
					"waaromNiet": { "type": ["string", "null"] }
				}
			}
		},
		"beslisser": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"functie": { "type": ["string", "null"] },
				"orgaan": { "type": ["string", "null"] },
				"mandaat": { "type": ["string", "null"] }
			}
		},
		"informatie": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"feiten": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "tekst"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^f[1-9][0-9]*$"
							},
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							},
							"bron": { "type": ["string", "null"] }
						}
					}
				},
				"vragen": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "vraag"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^v[1-9][0-9]*$"
							},
							"vraag": {
								"type": "string",
								"pattern": "\\S"
							},
							"wie": { "type": ["string", "null"] },
							"uiterlijk": {
								"type": ["string", "null"],
								"format": "date"
							},
							"antwoord": { "type": ["string", "null"] },
							"aanvaardOnbekend": { "type": ["boolean", "null"] }
						}
					}
				},
				"kaders": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "naam"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^k[1-9][0-9]*$"
							},
							"naam": {
								"type": "string",
								"pattern": "\\S"
							},
							"verwijzing": { "type": ["string", "null"] },
							"strekking": { "type": ["string", "null"] }
						}
					}
				}
			}
		},
		"argumenten": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "stelling"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^a[1-9][0-9]*$"
					},
					"kant": {
						"type": "string",
						"enum": ["pro", "contra"]
					},
					"stelling": {
						"type": "string",
						"pattern": "\\S"
					},
					"belanghebbenden": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^b[1-9][0-9]*$"
						}
					},
					"soort": {
						"type": "string",
						"enum": [
							"beginsel",
							"belang",
							"wens"
						]
					},
					"beginsel": { "type": ["string", "null"] },
					"perspectief": {
						"type": "string",
						"enum": [
							"juridisch",
							"financieelEconomisch",
							"sociaalMaatschappelijk"
						]
					},
					"factor": {
						"type": ["string", "null"],
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
					},
					"smoes": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"vermoeden": { "type": ["string", "null"] },
							"wedervraag": { "type": ["string", "null"] },
							"antwoord": { "type": ["string", "null"] },
							"uitkomst": {
								"type": "string",
								"enum": [
									"open",
									"ingetrokken",
									"argument"
								]
							}
						}
					}
				}
			}
		},
		"conclusie": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"oordeel": {
					"type": "string",
					"enum": [
						"ja",
						"nee",
						"ja-mits",
						"nee-tenzij"
					]
				},
				"tekst": { "type": ["string", "null"] },
				"doorslaggevend": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^a[1-9][0-9]*$"
					}
				},
				"tegenargumenten": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["argument"],
						"properties": {
							"argument": {
								"type": "string",
								"pattern": "^a[1-9][0-9]*$"
							},
							"recht": {
								"type": "string",
								"enum": [
									"maatregel",
									"deels",
									"weerlegd",
									"aanvaard"
								]
							},
							"maatregelen": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^m[1-9][0-9]*$"
								}
							},
							"toelichting": { "type": ["string", "null"] }
						}
					}
				},
				"motiveringVoorrang": { "type": ["string", "null"] },
				"maatregelen": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "tekst"],
						"properties": {
							"id": {
								"type": "string",
								"pattern": "^m[1-9][0-9]*$"
							},
							"soort": {
								"type": "string",
								"enum": [
									"beperken",
									"compenseren",
									"herstellen"
								]
							},
							"voorwaarde": { "type": ["boolean", "null"] },
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							},
							"voor": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^b[1-9][0-9]*$"
								}
							},
							"eigenaar": { "type": ["string", "null"] },
							"uiterlijk": {
								"type": ["string", "null"],
								"format": "date"
							},
							"omvang": { "type": ["string", "null"] },
							"factor": {
								"type": ["string", "null"],
								"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
							},
							"neveneffecten": { "type": ["string", "null"] },
							"stand": {
								"type": "string",
								"enum": [
									"open",
									"uitgevoerd",
									"vervallen"
								]
							}
						}
					}
				},
				"alsNietIngewilligd": { "type": ["string", "null"] },
				"telling": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"ja": {
							"type": ["integer", "null"],
							"minimum": 0
						},
						"nee": {
							"type": ["integer", "null"],
							"minimum": 0
						},
						"weetNiet": {
							"type": ["integer", "null"],
							"minimum": 0
						}
					}
				},
				"standpunten": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["tekst"],
						"properties": {
							"soort": {
								"type": "string",
								"enum": [
									"meerderheid",
									"minderheid",
									"eenstemmig"
								]
							},
							"aantal": {
								"type": ["integer", "null"],
								"minimum": 0
							},
							"tekst": {
								"type": "string",
								"pattern": "\\S"
							}
						}
					}
				}
			}
		},
		"toets": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"wijze": {
					"type": "string",
					"enum": ["open", "anoniem"]
				},
				"antwoorden": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["deelnemer"],
						"properties": {
							"deelnemer": {
								"type": "string",
								"pattern": "^d[1-9][0-9]*$"
							},
							"achterConclusie": { "type": ["boolean", "null"] },
							"spiegel": { "type": ["boolean", "null"] },
							"doen": { "type": ["boolean", "null"] },
							"opmerking": { "type": ["string", "null"] },
							"vervolg": {
								"type": "string",
								"enum": [
									"stap5",
									"stap6",
									"bewaard"
								]
							}
						}
					}
				},
				"aantallen": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"achterConclusie": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"ja": {
									"type": ["integer", "null"],
									"minimum": 0
								},
								"nee": {
									"type": ["integer", "null"],
									"minimum": 0
								}
							}
						},
						"spiegel": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"ja": {
									"type": ["integer", "null"],
									"minimum": 0
								},
								"nee": {
									"type": ["integer", "null"],
									"minimum": 0
								}
							}
						},
						"doen": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"ja": {
									"type": ["integer", "null"],
									"minimum": 0
								},
								"nee": {
									"type": ["integer", "null"],
									"minimum": 0
								}
							}
						}
					}
				},
				"opmerkingen": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		},
		"verwijzingen": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["naar"],
				"properties": {
					"naar": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
					},
					"behandeling": {
						"type": "string",
						"enum": [
							"volgt",
							"onderscheidt",
							"herziet",
							"noemt"
						]
					},
					"op": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
						}
					},
					"motivering": { "type": ["string", "null"] }
				}
			}
		},
		"opvolging": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"voorgelegd": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"datum": {
							"type": ["string", "null"],
							"format": "date"
						},
						"aan": { "type": ["string", "null"] }
					}
				},
				"besluit": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"datum": {
							"type": ["string", "null"],
							"format": "date"
						},
						"door": { "type": ["string", "null"] },
						"versie": {
							"type": "integer",
							"minimum": 1
						},
						"hash": {
							"type": "string",
							"pattern": "^[0-9a-f]{64}$"
						},
						"uitkomst": {
							"type": "string",
							"enum": [
								"overgenomen",
								"deels",
								"afgewezen",
								"teruggestuurd"
							]
						},
						"onderdelen": {
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["maatregel"],
								"properties": {
									"maatregel": {
										"type": "string",
										"pattern": "^m[1-9][0-9]*$"
									},
									"uitkomst": {
										"type": "string",
										"enum": [
											"overgenomen",
											"deels",
											"afgewezen"
										]
									},
									"reden": { "type": ["string", "null"] }
								}
							}
						},
						"motivering": { "type": ["string", "null"] },
						"terugval": { "type": ["string", "null"] }
					}
				},
				"contactpersoon": { "type": ["string", "null"] },
				"terugkoppeling": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"datum": {
							"type": ["string", "null"],
							"format": "date"
						},
						"door": { "type": ["string", "null"] }
					}
				},
				"evaluatie": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"datum": {
							"type": ["string", "null"],
							"format": "date"
						},
						"bevindingen": { "type": ["string", "null"] }
					}
				},
				"gedaan": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["onderdeel"],
						"properties": {
							"onderdeel": {
								"type": "string",
								"pattern": "^[mqv][1-9][0-9]*$"
							},
							"datum": {
								"type": ["string", "null"],
								"format": "date"
							},
							"door": { "type": ["string", "null"] },
							"tekst": { "type": ["string", "null"] }
						}
					}
				}
			}
		},
		"parkeerplaats": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"uitzonderingen": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"regel",
					"reden",
					"tot"
				],
				"properties": {
					"regel": {
						"type": "string",
						"pattern": "\\S"
					},
					"reden": {
						"type": "string",
						"pattern": "\\S"
					},
					"tot": {
						"type": "string",
						"format": "date"
					}
				}
			}
		},
		"vervallen": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[a-z][1-9][0-9]*$"
			}
		},
		"versies": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"nummer",
					"datum",
					"reden",
					"hash"
				],
				"properties": {
					"nummer": {
						"type": "integer",
						"minimum": 1
					},
					"datum": {
						"type": "string",
						"format": "date"
					},
					"reden": {
						"type": "string",
						"pattern": "\\S"
					},
					"hash": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}
				}
			}
		},
		"zegel": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"versie",
				"datum",
				"hash",
				"delen"
			],
			"properties": {
				"versie": {
					"type": "integer",
					"minimum": 1
				},
				"datum": {
					"type": "string",
					"format": "date"
				},
				"hash": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"delen": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["deel", "hash"],
						"properties": {
							"deel": {
								"type": "string",
								"pattern": "\\S"
							},
							"hash": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							}
						}
					}
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^n[1-9][0-9]*$", "u");
const pattern8 = new RegExp("^d[1-9][0-9]*$", "u");
const pattern9 = new RegExp("^g[1-9][0-9]*$", "u");
const pattern11 = new RegExp("^r[1-9][0-9]*$", "u");
const pattern13 = new RegExp("^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$", "u");
const pattern14 = new RegExp("^p[1-9][0-9]*$", "u");
const pattern17 = new RegExp("^q[1-9][0-9]*$", "u");
const pattern22 = new RegExp("^c[1-9][0-9]*$", "u");
const pattern24 = new RegExp("^l[1-9][0-9]*$", "u");
const pattern31 = new RegExp("^s[1-9][0-9]*$", "u");
const pattern36 = new RegExp("^b[1-9][0-9]*$", "u");
const pattern38 = new RegExp("^f[1-9][0-9]*$", "u");
const pattern40 = new RegExp("^v[1-9][0-9]*$", "u");
const pattern42 = new RegExp("^k[1-9][0-9]*$", "u");
const pattern44 = new RegExp("^a[1-9][0-9]*$", "u");
const pattern50 = new RegExp("^m[1-9][0-9]*$", "u");
const pattern60 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern62 = new RegExp("^[mqv][1-9][0-9]*$", "u");
const pattern66 = new RegExp("^[a-z][1-9][0-9]*$", "u");
const formats0 = require_formats().fullFormats.date;
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
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			});
			errors++;
		}
		if (data.titel === void 0 || !func0.call(data, "titel")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titel" }
			});
			errors++;
		}
		if (data.soort === void 0 || !func0.call(data, "soort")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "soort" }
			});
			errors++;
		}
		if (data.status === void 0 || !func0.call(data, "status")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			});
			errors++;
		}
		if (data.vertrouwelijkheid === void 0 || !func0.call(data, "vertrouwelijkheid")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vertrouwelijkheid" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema11.properties, key0)) {
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
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.titel !== void 0 && func0.call(data, "titel")) {
			let data2 = data.titel;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/titel",
						schemaPath: "#/properties/titel/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/titel",
					schemaPath: "#/properties/titel/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.soort !== void 0 && func0.call(data, "soort")) {
			let data3 = data.soort;
			if (typeof data3 !== "string") {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/soort",
					schemaPath: "#/properties/soort/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data3 === "beraad" || data3 === "maatwerk" || data3 === "reconstructie" || data3 === "groep" || data3 === "signaal" || data3 === "raadsadvies")) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/soort",
					schemaPath: "#/properties/soort/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.soort.enum }
				});
				errors++;
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data4 = data.status;
			if (typeof data4 !== "string") {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data4 === "concept" || data4 === "advies" || data4 === "besloten" || data4 === "afgerond" || data4 === "ingetrokken")) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.status.enum }
				});
				errors++;
			}
		}
		if (data.vertrouwelijkheid !== void 0 && func0.call(data, "vertrouwelijkheid")) {
			let data5 = data.vertrouwelijkheid;
			if (typeof data5 !== "string") {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/vertrouwelijkheid",
					schemaPath: "#/properties/vertrouwelijkheid/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data5 === "openbaar" || data5 === "intern" || data5 === "vertrouwelijk")) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/vertrouwelijkheid",
					schemaPath: "#/properties/vertrouwelijkheid/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.vertrouwelijkheid.enum }
				});
				errors++;
			}
		}
		if (data.lijn !== void 0 && func0.call(data, "lijn")) {
			let data6 = data.lijn;
			if (typeof data6 !== "string" && data6 !== null) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/lijn",
					schemaPath: "#/properties/lijn/type",
					keyword: "type",
					params: { type: schema11.properties.lijn.type }
				});
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern2.test(data6)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/lijn",
						schemaPath: "#/properties/lijn/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					});
					errors++;
				}
			}
		}
		if (data.trefwoorden !== void 0 && func0.call(data, "trefwoorden")) {
			let data7 = data.trefwoorden;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/trefwoorden/" + i0,
								schemaPath: "#/properties/trefwoorden/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/trefwoorden/" + i0,
							schemaPath: "#/properties/trefwoorden/items/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/trefwoorden",
					schemaPath: "#/properties/trefwoorden/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.kernpunten !== void 0 && func0.call(data, "kernpunten")) {
			let data9 = data.kernpunten;
			if (typeof data9 !== "string" && data9 !== null) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/kernpunten",
					schemaPath: "#/properties/kernpunten/type",
					keyword: "type",
					params: { type: schema11.properties.kernpunten.type }
				});
				errors++;
			}
		}
		if (data.intake !== void 0 && func0.call(data, "intake")) {
			let data10 = data.intake;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key1 of Object.keys(data10)) if (!func0.call(schema11.properties.intake.properties, key1)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data10.geleefd !== void 0 && func0.call(data10, "geleefd")) {
					let data11 = data10.geleefd;
					if (typeof data11 !== "boolean" && data11 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/geleefd",
							schemaPath: "#/properties/intake/properties/geleefd/type",
							keyword: "type",
							params: { type: schema11.properties.intake.properties.geleefd.type }
						});
						errors++;
					}
				}
				if (data10.teBeslissen !== void 0 && func0.call(data10, "teBeslissen")) {
					let data12 = data10.teBeslissen;
					if (typeof data12 !== "boolean" && data12 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/teBeslissen",
							schemaPath: "#/properties/intake/properties/teBeslissen/type",
							keyword: "type",
							params: { type: schema11.properties.intake.properties.teBeslissen.type }
						});
						errors++;
					}
				}
				if (data10.botsing !== void 0 && func0.call(data10, "botsing")) {
					let data13 = data10.botsing;
					if (typeof data13 !== "boolean" && data13 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/botsing",
							schemaPath: "#/properties/intake/properties/botsing/type",
							keyword: "type",
							params: { type: schema11.properties.intake.properties.botsing.type }
						});
						errors++;
					}
				}
				if (data10.ontbreekt !== void 0 && func0.call(data10, "ontbreekt")) {
					let data14 = data10.ontbreekt;
					if (typeof data14 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/ontbreekt",
							schemaPath: "#/properties/intake/properties/ontbreekt/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data14 === "niets" || data14 === "feiten" || data14 === "recht" || data14 === "werkwijze")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/ontbreekt",
							schemaPath: "#/properties/intake/properties/ontbreekt/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.intake.properties.ontbreekt.enum }
						});
						errors++;
					}
				}
				if (data10.tijd !== void 0 && func0.call(data10, "tijd")) {
					let data15 = data10.tijd;
					if (typeof data15 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/tijd",
							schemaPath: "#/properties/intake/properties/tijd/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data15 === "uur" || data15 === "dagdelen")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/tijd",
							schemaPath: "#/properties/intake/properties/tijd/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.intake.properties.tijd.enum }
						});
						errors++;
					}
				}
				if (data10.aanTafel !== void 0 && func0.call(data10, "aanTafel")) {
					let data16 = data10.aanTafel;
					if (Array.isArray(data16)) {
						const len1 = data16.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data17 = data16[i1];
							if (typeof data17 === "string") {
								if (!pattern1.test(data17)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/intake/aanTafel/" + i1,
										schemaPath: "#/properties/intake/properties/aanTafel/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/intake/aanTafel/" + i1,
									schemaPath: "#/properties/intake/properties/aanTafel/items/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/aanTafel",
							schemaPath: "#/properties/intake/properties/aanTafel/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data10.meenemen !== void 0 && func0.call(data10, "meenemen")) {
					let data18 = data10.meenemen;
					if (Array.isArray(data18)) {
						const len2 = data18.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data19 = data18[i2];
							if (typeof data19 === "string") {
								if (!pattern1.test(data19)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/intake/meenemen/" + i2,
										schemaPath: "#/properties/intake/properties/meenemen/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/intake/meenemen/" + i2,
									schemaPath: "#/properties/intake/properties/meenemen/items/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/meenemen",
							schemaPath: "#/properties/intake/properties/meenemen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data10.uitkomst !== void 0 && func0.call(data10, "uitkomst")) {
					let data20 = data10.uitkomst;
					if (typeof data20 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/uitkomst",
							schemaPath: "#/properties/intake/properties/uitkomst/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data20 === "beraad" || data20 === "uurvorm" || data20 === "andereDeur")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/uitkomst",
							schemaPath: "#/properties/intake/properties/uitkomst/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.intake.properties.uitkomst.enum }
						});
						errors++;
					}
				}
				if (data10.toelichting !== void 0 && func0.call(data10, "toelichting")) {
					let data21 = data10.toelichting;
					if (typeof data21 !== "string" && data21 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/intake/toelichting",
							schemaPath: "#/properties/intake/properties/toelichting/type",
							keyword: "type",
							params: { type: schema11.properties.intake.properties.toelichting.type }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/intake",
					schemaPath: "#/properties/intake/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.maatwerk !== void 0 && func0.call(data, "maatwerk")) {
			let data22 = data.maatwerk;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key2 of Object.keys(data22)) if (!(key2 === "eersteContact" || key2 === "nodig" || key2 === "tijdlijn" || key2 === "ruimte")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/maatwerk",
						schemaPath: "#/properties/maatwerk/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					});
					errors++;
				}
				if (data22.eersteContact !== void 0 && func0.call(data22, "eersteContact")) {
					let data23 = data22.eersteContact;
					if (typeof data23 !== "string" && data23 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/maatwerk/eersteContact",
							schemaPath: "#/properties/maatwerk/properties/eersteContact/type",
							keyword: "type",
							params: { type: schema11.properties.maatwerk.properties.eersteContact.type }
						});
						errors++;
					}
					if (typeof data23 === "string") {
						if (!formats0.validate(data23)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/maatwerk/eersteContact",
								schemaPath: "#/properties/maatwerk/properties/eersteContact/format",
								keyword: "format",
								params: { format: "date" }
							});
							errors++;
						}
					}
				}
				if (data22.nodig !== void 0 && func0.call(data22, "nodig")) {
					let data24 = data22.nodig;
					if (Array.isArray(data24)) {
						const len3 = data24.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data25 = data24[i3];
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.id === void 0 || !func0.call(data25, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/nodig/" + i3,
										schemaPath: "#/properties/maatwerk/properties/nodig/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data25.wat === void 0 || !func0.call(data25, "wat")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/nodig/" + i3,
										schemaPath: "#/properties/maatwerk/properties/nodig/items/required",
										keyword: "required",
										params: { missingProperty: "wat" }
									});
									errors++;
								}
								for (const key3 of Object.keys(data25)) if (!(key3 === "id" || key3 === "wat" || key3 === "soort" || key3 === "wie")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/nodig/" + i3,
										schemaPath: "#/properties/maatwerk/properties/nodig/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									});
									errors++;
								}
								if (data25.id !== void 0 && func0.call(data25, "id")) {
									let data26 = data25.id;
									if (typeof data26 === "string") {
										if (!pattern6.test(data26)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/id",
												schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^n[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/id",
											schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data25.wat !== void 0 && func0.call(data25, "wat")) {
									let data27 = data25.wat;
									if (typeof data27 === "string") {
										if (!pattern1.test(data27)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wat",
												schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wat/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wat",
											schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wat/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data25.soort !== void 0 && func0.call(data25, "soort")) {
									let data28 = data25.soort;
									if (typeof data28 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/soort",
											schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/soort/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data28 === "expertise" || data28 === "mandaat")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/soort",
											schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/soort/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.maatwerk.properties.nodig.items.properties.soort.enum }
										});
										errors++;
									}
								}
								if (data25.wie !== void 0 && func0.call(data25, "wie")) {
									let data29 = data25.wie;
									if (Array.isArray(data29)) {
										const len4 = data29.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let data30 = data29[i4];
											if (typeof data30 === "string") {
												if (!pattern8.test(data30)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie/" + i4,
														schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/items/pattern",
														keyword: "pattern",
														params: { pattern: "^d[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie/" + i4,
													schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie",
											schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/nodig/" + i3,
									schemaPath: "#/properties/maatwerk/properties/nodig/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/maatwerk/nodig",
							schemaPath: "#/properties/maatwerk/properties/nodig/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data22.tijdlijn !== void 0 && func0.call(data22, "tijdlijn")) {
					let data31 = data22.tijdlijn;
					if (Array.isArray(data31)) {
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data32 = data31[i5];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.id === void 0 || !func0.call(data32, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/tijdlijn/" + i5,
										schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data32.datum === void 0 || !func0.call(data32, "datum")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/tijdlijn/" + i5,
										schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/required",
										keyword: "required",
										params: { missingProperty: "datum" }
									});
									errors++;
								}
								for (const key4 of Object.keys(data32)) if (!(key4 === "id" || key4 === "datum" || key4 === "gebeurtenis" || key4 === "bron")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/maatwerk/tijdlijn/" + i5,
										schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									});
									errors++;
								}
								if (data32.id !== void 0 && func0.call(data32, "id")) {
									let data33 = data32.id;
									if (typeof data33 === "string") {
										if (!pattern9.test(data33)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/id",
												schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^g[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/id",
											schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data32.datum !== void 0 && func0.call(data32, "datum")) {
									let data34 = data32.datum;
									if (typeof data34 === "string") {
										if (!formats0.validate(data34)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/datum",
												schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/datum/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/datum",
											schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/datum/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data32.gebeurtenis !== void 0 && func0.call(data32, "gebeurtenis")) {
									let data35 = data32.gebeurtenis;
									if (typeof data35 !== "string" && data35 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/gebeurtenis",
											schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/gebeurtenis/type",
											keyword: "type",
											params: { type: schema11.properties.maatwerk.properties.tijdlijn.items.properties.gebeurtenis.type }
										});
										errors++;
									}
								}
								if (data32.bron !== void 0 && func0.call(data32, "bron")) {
									let data36 = data32.bron;
									if (typeof data36 !== "string" && data36 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/bron",
											schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/bron/type",
											keyword: "type",
											params: { type: schema11.properties.maatwerk.properties.tijdlijn.items.properties.bron.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/tijdlijn/" + i5,
									schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/maatwerk/tijdlijn",
							schemaPath: "#/properties/maatwerk/properties/tijdlijn/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data22.ruimte !== void 0 && func0.call(data22, "ruimte")) {
					let data37 = data22.ruimte;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						for (const key5 of Object.keys(data37)) if (!(key5 === "binnenDeWet" || key5 === "afwijking" || key5 === "beginselen" || key5 === "grond")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/maatwerk/ruimte",
								schemaPath: "#/properties/maatwerk/properties/ruimte/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							});
							errors++;
						}
						if (data37.binnenDeWet !== void 0 && func0.call(data37, "binnenDeWet")) {
							let data38 = data37.binnenDeWet;
							if (typeof data38 !== "string" && data38 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/ruimte/binnenDeWet",
									schemaPath: "#/properties/maatwerk/properties/ruimte/properties/binnenDeWet/type",
									keyword: "type",
									params: { type: schema11.properties.maatwerk.properties.ruimte.properties.binnenDeWet.type }
								});
								errors++;
							}
						}
						if (data37.afwijking !== void 0 && func0.call(data37, "afwijking")) {
							let data39 = data37.afwijking;
							if (typeof data39 !== "boolean" && data39 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/ruimte/afwijking",
									schemaPath: "#/properties/maatwerk/properties/ruimte/properties/afwijking/type",
									keyword: "type",
									params: { type: schema11.properties.maatwerk.properties.ruimte.properties.afwijking.type }
								});
								errors++;
							}
						}
						if (data37.beginselen !== void 0 && func0.call(data37, "beginselen")) {
							let data40 = data37.beginselen;
							if (Array.isArray(data40)) {
								const len6 = data40.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data41 = data40[i6];
									if (typeof data41 === "string") {
										if (!pattern1.test(data41)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/maatwerk/ruimte/beginselen/" + i6,
												schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/maatwerk/ruimte/beginselen/" + i6,
											schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/items/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/ruimte/beginselen",
									schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
						if (data37.grond !== void 0 && func0.call(data37, "grond")) {
							let data42 = data37.grond;
							if (typeof data42 !== "string" && data42 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/maatwerk/ruimte/grond",
									schemaPath: "#/properties/maatwerk/properties/ruimte/properties/grond/type",
									keyword: "type",
									params: { type: schema11.properties.maatwerk.properties.ruimte.properties.grond.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/maatwerk/ruimte",
							schemaPath: "#/properties/maatwerk/properties/ruimte/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/maatwerk",
					schemaPath: "#/properties/maatwerk/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.reconstructie !== void 0 && func0.call(data, "reconstructie")) {
			let data43 = data.reconstructie;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key6 of Object.keys(data43)) if (!(key6 === "vraag" || key6 === "besluiten" || key6 === "patronen" || key6 === "aanbevelingen")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/reconstructie",
						schemaPath: "#/properties/reconstructie/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					});
					errors++;
				}
				if (data43.vraag !== void 0 && func0.call(data43, "vraag")) {
					let data44 = data43.vraag;
					if (typeof data44 !== "string" && data44 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/reconstructie/vraag",
							schemaPath: "#/properties/reconstructie/properties/vraag/type",
							keyword: "type",
							params: { type: schema11.properties.reconstructie.properties.vraag.type }
						});
						errors++;
					}
				}
				if (data43.besluiten !== void 0 && func0.call(data43, "besluiten")) {
					let data45 = data43.besluiten;
					if (Array.isArray(data45)) {
						const len7 = data45.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data46 = data45[i7];
							if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
								if (data46.id === void 0 || !func0.call(data46, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/besluiten/" + i7,
										schemaPath: "#/properties/reconstructie/properties/besluiten/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data46.besluit === void 0 || !func0.call(data46, "besluit")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/besluiten/" + i7,
										schemaPath: "#/properties/reconstructie/properties/besluiten/items/required",
										keyword: "required",
										params: { missingProperty: "besluit" }
									});
									errors++;
								}
								for (const key7 of Object.keys(data46)) if (!(key7 === "id" || key7 === "besluit" || key7 === "datum" || key7 === "doorWie" || key7 === "informatie" || key7 === "toenOnbekend" || key7 === "toets")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/besluiten/" + i7,
										schemaPath: "#/properties/reconstructie/properties/besluiten/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									});
									errors++;
								}
								if (data46.id !== void 0 && func0.call(data46, "id")) {
									let data47 = data46.id;
									if (typeof data47 === "string") {
										if (!pattern11.test(data47)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/id",
												schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^r[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/id",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data46.besluit !== void 0 && func0.call(data46, "besluit")) {
									let data48 = data46.besluit;
									if (typeof data48 === "string") {
										if (!pattern1.test(data48)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/besluit",
												schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/besluit/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/besluit",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/besluit/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data46.datum !== void 0 && func0.call(data46, "datum")) {
									let data49 = data46.datum;
									if (typeof data49 !== "string" && data49 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/datum",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/datum/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.datum.type }
										});
										errors++;
									}
									if (typeof data49 === "string") {
										if (!pattern13.test(data49)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/datum",
												schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/datum/pattern",
												keyword: "pattern",
												params: { pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$" }
											});
											errors++;
										}
									}
								}
								if (data46.doorWie !== void 0 && func0.call(data46, "doorWie")) {
									let data50 = data46.doorWie;
									if (typeof data50 !== "string" && data50 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/doorWie",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/doorWie/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.doorWie.type }
										});
										errors++;
									}
								}
								if (data46.informatie !== void 0 && func0.call(data46, "informatie")) {
									let data51 = data46.informatie;
									if (typeof data51 !== "string" && data51 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/informatie",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/informatie/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.informatie.type }
										});
										errors++;
									}
								}
								if (data46.toenOnbekend !== void 0 && func0.call(data46, "toenOnbekend")) {
									let data52 = data46.toenOnbekend;
									if (typeof data52 !== "string" && data52 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toenOnbekend",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toenOnbekend/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toenOnbekend.type }
										});
										errors++;
									}
								}
								if (data46.toets !== void 0 && func0.call(data46, "toets")) {
									let data53 = data46.toets;
									if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
										for (const key8 of Object.keys(data53)) if (!(key8 === "gewogen" || key8 === "oogVoorSchade" || key8 === "schadebeperking" || key8 === "juist")) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets",
												schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key8 }
											});
											errors++;
										}
										if (data53.gewogen !== void 0 && func0.call(data53, "gewogen")) {
											let data54 = data53.gewogen;
											if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
												for (const key9 of Object.keys(data54)) if (!(key9 === "antwoord" || key9 === "toelichting")) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/gewogen",
														schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key9 }
													});
													errors++;
												}
												if (data54.antwoord !== void 0 && func0.call(data54, "antwoord")) {
													let data55 = data54.antwoord;
													if (typeof data55 !== "string") {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/gewogen/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/antwoord/type",
															keyword: "type",
															params: { type: "string" }
														});
														errors++;
													}
													if (!(data55 === "ja" || data55 === "deels" || data55 === "nee" || data55 === "onbekend")) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/gewogen/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/antwoord/enum",
															keyword: "enum",
															params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.gewogen.properties.antwoord.enum }
														});
														errors++;
													}
												}
												if (data54.toelichting !== void 0 && func0.call(data54, "toelichting")) {
													let data56 = data54.toelichting;
													if (typeof data56 !== "string" && data56 !== null) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/gewogen/toelichting",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/toelichting/type",
															keyword: "type",
															params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.gewogen.properties.toelichting.type }
														});
														errors++;
													}
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/gewogen",
													schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/type",
													keyword: "type",
													params: { type: "object" }
												});
												errors++;
											}
										}
										if (data53.oogVoorSchade !== void 0 && func0.call(data53, "oogVoorSchade")) {
											let data57 = data53.oogVoorSchade;
											if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
												for (const key10 of Object.keys(data57)) if (!(key10 === "antwoord" || key10 === "toelichting")) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/oogVoorSchade",
														schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key10 }
													});
													errors++;
												}
												if (data57.antwoord !== void 0 && func0.call(data57, "antwoord")) {
													let data58 = data57.antwoord;
													if (typeof data58 !== "string") {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/oogVoorSchade/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/antwoord/type",
															keyword: "type",
															params: { type: "string" }
														});
														errors++;
													}
													if (!(data58 === "ja" || data58 === "deels" || data58 === "nee" || data58 === "onbekend")) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/oogVoorSchade/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/antwoord/enum",
															keyword: "enum",
															params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.oogVoorSchade.properties.antwoord.enum }
														});
														errors++;
													}
												}
												if (data57.toelichting !== void 0 && func0.call(data57, "toelichting")) {
													let data59 = data57.toelichting;
													if (typeof data59 !== "string" && data59 !== null) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/oogVoorSchade/toelichting",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/toelichting/type",
															keyword: "type",
															params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.oogVoorSchade.properties.toelichting.type }
														});
														errors++;
													}
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/oogVoorSchade",
													schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/type",
													keyword: "type",
													params: { type: "object" }
												});
												errors++;
											}
										}
										if (data53.schadebeperking !== void 0 && func0.call(data53, "schadebeperking")) {
											let data60 = data53.schadebeperking;
											if (typeof data60 !== "string" && data60 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/schadebeperking",
													schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/schadebeperking/type",
													keyword: "type",
													params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.schadebeperking.type }
												});
												errors++;
											}
										}
										if (data53.juist !== void 0 && func0.call(data53, "juist")) {
											let data61 = data53.juist;
											if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
												for (const key11 of Object.keys(data61)) if (!(key11 === "antwoord" || key11 === "toelichting")) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/juist",
														schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key11 }
													});
													errors++;
												}
												if (data61.antwoord !== void 0 && func0.call(data61, "antwoord")) {
													let data62 = data61.antwoord;
													if (typeof data62 !== "string") {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/juist/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/antwoord/type",
															keyword: "type",
															params: { type: "string" }
														});
														errors++;
													}
													if (!(data62 === "ja" || data62 === "deels" || data62 === "nee" || data62 === "verdeeld")) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/juist/antwoord",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/antwoord/enum",
															keyword: "enum",
															params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.juist.properties.antwoord.enum }
														});
														errors++;
													}
												}
												if (data61.toelichting !== void 0 && func0.call(data61, "toelichting")) {
													let data63 = data61.toelichting;
													if (typeof data63 !== "string" && data63 !== null) {
														vErrors = noted(vErrors, {
															instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/juist/toelichting",
															schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/toelichting/type",
															keyword: "type",
															params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.juist.properties.toelichting.type }
														});
														errors++;
													}
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets/juist",
													schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/type",
													keyword: "type",
													params: { type: "object" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/besluiten/" + i7 + "/toets",
											schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/type",
											keyword: "type",
											params: { type: "object" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/reconstructie/besluiten/" + i7,
									schemaPath: "#/properties/reconstructie/properties/besluiten/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/reconstructie/besluiten",
							schemaPath: "#/properties/reconstructie/properties/besluiten/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data43.patronen !== void 0 && func0.call(data43, "patronen")) {
					let data64 = data43.patronen;
					if (Array.isArray(data64)) {
						const len8 = data64.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data65 = data64[i8];
							if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
								if (data65.id === void 0 || !func0.call(data65, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/patronen/" + i8,
										schemaPath: "#/properties/reconstructie/properties/patronen/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data65.tekst === void 0 || !func0.call(data65, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/patronen/" + i8,
										schemaPath: "#/properties/reconstructie/properties/patronen/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key12 of Object.keys(data65)) if (!(key12 === "id" || key12 === "tekst" || key12 === "besluiten")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/patronen/" + i8,
										schemaPath: "#/properties/reconstructie/properties/patronen/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key12 }
									});
									errors++;
								}
								if (data65.id !== void 0 && func0.call(data65, "id")) {
									let data66 = data65.id;
									if (typeof data66 === "string") {
										if (!pattern14.test(data66)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/id",
												schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^p[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/id",
											schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data65.tekst !== void 0 && func0.call(data65, "tekst")) {
									let data67 = data65.tekst;
									if (typeof data67 === "string") {
										if (!pattern1.test(data67)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/tekst",
												schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/tekst",
											schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data65.besluiten !== void 0 && func0.call(data65, "besluiten")) {
									let data68 = data65.besluiten;
									if (Array.isArray(data68)) {
										const len9 = data68.length;
										for (let i9 = 0; i9 < len9; i9++) {
											let data69 = data68[i9];
											if (typeof data69 === "string") {
												if (!pattern11.test(data69)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/besluiten/" + i9,
														schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/items/pattern",
														keyword: "pattern",
														params: { pattern: "^r[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/besluiten/" + i9,
													schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/patronen/" + i8 + "/besluiten",
											schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/reconstructie/patronen/" + i8,
									schemaPath: "#/properties/reconstructie/properties/patronen/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/reconstructie/patronen",
							schemaPath: "#/properties/reconstructie/properties/patronen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data43.aanbevelingen !== void 0 && func0.call(data43, "aanbevelingen")) {
					let data70 = data43.aanbevelingen;
					if (Array.isArray(data70)) {
						const len10 = data70.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data71 = data70[i10];
							if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
								if (data71.id === void 0 || !func0.call(data71, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10,
										schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data71.tekst === void 0 || !func0.call(data71, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10,
										schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key13 of Object.keys(data71)) if (!(key13 === "id" || key13 === "tekst" || key13 === "patronen" || key13 === "eigenaar" || key13 === "uiterlijk" || key13 === "stand" || key13 === "casussen")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10,
										schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 }
									});
									errors++;
								}
								if (data71.id !== void 0 && func0.call(data71, "id")) {
									let data72 = data71.id;
									if (typeof data72 === "string") {
										if (!pattern17.test(data72)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/id",
												schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^q[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/id",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data71.tekst !== void 0 && func0.call(data71, "tekst")) {
									let data73 = data71.tekst;
									if (typeof data73 === "string") {
										if (!pattern1.test(data73)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/tekst",
												schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/tekst",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data71.patronen !== void 0 && func0.call(data71, "patronen")) {
									let data74 = data71.patronen;
									if (Array.isArray(data74)) {
										const len11 = data74.length;
										for (let i11 = 0; i11 < len11; i11++) {
											let data75 = data74[i11];
											if (typeof data75 === "string") {
												if (!pattern14.test(data75)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/patronen/" + i11,
														schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/items/pattern",
														keyword: "pattern",
														params: { pattern: "^p[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/patronen/" + i11,
													schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/patronen",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
								if (data71.eigenaar !== void 0 && func0.call(data71, "eigenaar")) {
									let data76 = data71.eigenaar;
									if (typeof data76 !== "string" && data76 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/eigenaar",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/eigenaar/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.eigenaar.type }
										});
										errors++;
									}
								}
								if (data71.uiterlijk !== void 0 && func0.call(data71, "uiterlijk")) {
									let data77 = data71.uiterlijk;
									if (typeof data77 !== "string" && data77 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/uiterlijk",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/uiterlijk/type",
											keyword: "type",
											params: { type: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.uiterlijk.type }
										});
										errors++;
									}
									if (typeof data77 === "string") {
										if (!formats0.validate(data77)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/uiterlijk",
												schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/uiterlijk/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data71.stand !== void 0 && func0.call(data71, "stand")) {
									let data78 = data71.stand;
									if (typeof data78 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/stand",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/stand/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data78 === "open" || data78 === "uitgevoerd" || data78 === "vervallen")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/stand",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/stand/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.stand.enum }
										});
										errors++;
									}
								}
								if (data71.casussen !== void 0 && func0.call(data71, "casussen")) {
									let data79 = data71.casussen;
									if (Array.isArray(data79)) {
										const len12 = data79.length;
										for (let i12 = 0; i12 < len12; i12++) {
											let data80 = data79[i12];
											if (typeof data80 === "string") {
												if (!pattern0.test(data80)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/casussen/" + i12,
														schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/items/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/casussen/" + i12,
													schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10 + "/casussen",
											schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/reconstructie/aanbevelingen/" + i10,
									schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/reconstructie/aanbevelingen",
							schemaPath: "#/properties/reconstructie/properties/aanbevelingen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/reconstructie",
					schemaPath: "#/properties/reconstructie/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.groep !== void 0 && func0.call(data, "groep")) {
			let data81 = data.groep;
			if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
				for (const key14 of Object.keys(data81)) if (!(key14 === "signaal" || key14 === "omschrijving" || key14 === "omvang" || key14 === "criteria" || key14 === "leden")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/groep",
						schemaPath: "#/properties/groep/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 }
					});
					errors++;
				}
				if (data81.signaal !== void 0 && func0.call(data81, "signaal")) {
					let data82 = data81.signaal;
					if (typeof data82 !== "string" && data82 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/groep/signaal",
							schemaPath: "#/properties/groep/properties/signaal/type",
							keyword: "type",
							params: { type: schema11.properties.groep.properties.signaal.type }
						});
						errors++;
					}
					if (typeof data82 === "string") {
						if (!pattern0.test(data82)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/groep/signaal",
								schemaPath: "#/properties/groep/properties/signaal/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
							});
							errors++;
						}
					}
				}
				if (data81.omschrijving !== void 0 && func0.call(data81, "omschrijving")) {
					let data83 = data81.omschrijving;
					if (typeof data83 !== "string" && data83 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/groep/omschrijving",
							schemaPath: "#/properties/groep/properties/omschrijving/type",
							keyword: "type",
							params: { type: schema11.properties.groep.properties.omschrijving.type }
						});
						errors++;
					}
				}
				if (data81.omvang !== void 0 && func0.call(data81, "omvang")) {
					let data84 = data81.omvang;
					if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84)) && data84 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/groep/omvang",
							schemaPath: "#/properties/groep/properties/omvang/type",
							keyword: "type",
							params: { type: schema11.properties.groep.properties.omvang.type }
						});
						errors++;
					}
					if (typeof data84 == "number" && isFinite(data84)) {
						if (data84 < 0 || isNaN(data84)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/groep/omvang",
								schemaPath: "#/properties/groep/properties/omvang/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							});
							errors++;
						}
					}
				}
				if (data81.criteria !== void 0 && func0.call(data81, "criteria")) {
					let data85 = data81.criteria;
					if (Array.isArray(data85)) {
						const len13 = data85.length;
						for (let i13 = 0; i13 < len13; i13++) {
							let data86 = data85[i13];
							if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
								if (data86.id === void 0 || !func0.call(data86, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/groep/criteria/" + i13,
										schemaPath: "#/properties/groep/properties/criteria/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data86.tekst === void 0 || !func0.call(data86, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/groep/criteria/" + i13,
										schemaPath: "#/properties/groep/properties/criteria/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key15 of Object.keys(data86)) if (!(key15 === "id" || key15 === "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/groep/criteria/" + i13,
										schemaPath: "#/properties/groep/properties/criteria/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key15 }
									});
									errors++;
								}
								if (data86.id !== void 0 && func0.call(data86, "id")) {
									let data87 = data86.id;
									if (typeof data87 === "string") {
										if (!pattern22.test(data87)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/criteria/" + i13 + "/id",
												schemaPath: "#/properties/groep/properties/criteria/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^c[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/criteria/" + i13 + "/id",
											schemaPath: "#/properties/groep/properties/criteria/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data86.tekst !== void 0 && func0.call(data86, "tekst")) {
									let data88 = data86.tekst;
									if (typeof data88 === "string") {
										if (!pattern1.test(data88)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/criteria/" + i13 + "/tekst",
												schemaPath: "#/properties/groep/properties/criteria/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/criteria/" + i13 + "/tekst",
											schemaPath: "#/properties/groep/properties/criteria/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/groep/criteria/" + i13,
									schemaPath: "#/properties/groep/properties/criteria/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/groep/criteria",
							schemaPath: "#/properties/groep/properties/criteria/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data81.leden !== void 0 && func0.call(data81, "leden")) {
					let data89 = data81.leden;
					if (Array.isArray(data89)) {
						const len14 = data89.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data90 = data89[i14];
							if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
								if (data90.id === void 0 || !func0.call(data90, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/groep/leden/" + i14,
										schemaPath: "#/properties/groep/properties/leden/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								for (const key16 of Object.keys(data90)) if (!func0.call(schema11.properties.groep.properties.leden.items.properties, key16)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/groep/leden/" + i14,
										schemaPath: "#/properties/groep/properties/leden/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key16 }
									});
									errors++;
								}
								if (data90.id !== void 0 && func0.call(data90, "id")) {
									let data91 = data90.id;
									if (typeof data91 === "string") {
										if (!pattern24.test(data91)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/id",
												schemaPath: "#/properties/groep/properties/leden/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^l[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/id",
											schemaPath: "#/properties/groep/properties/leden/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data90.gemeld !== void 0 && func0.call(data90, "gemeld")) {
									let data92 = data90.gemeld;
									if (typeof data92 !== "string" && data92 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/gemeld",
											schemaPath: "#/properties/groep/properties/leden/items/properties/gemeld/type",
											keyword: "type",
											params: { type: schema11.properties.groep.properties.leden.items.properties.gemeld.type }
										});
										errors++;
									}
									if (typeof data92 === "string") {
										if (!formats0.validate(data92)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/gemeld",
												schemaPath: "#/properties/groep/properties/leden/items/properties/gemeld/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data90.contactpersoon !== void 0 && func0.call(data90, "contactpersoon")) {
									let data93 = data90.contactpersoon;
									if (typeof data93 !== "string" && data93 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/contactpersoon",
											schemaPath: "#/properties/groep/properties/leden/items/properties/contactpersoon/type",
											keyword: "type",
											params: { type: schema11.properties.groep.properties.leden.items.properties.contactpersoon.type }
										});
										errors++;
									}
								}
								if (data90.kenmerken !== void 0 && func0.call(data90, "kenmerken")) {
									let data94 = data90.kenmerken;
									if (Array.isArray(data94)) {
										const len15 = data94.length;
										for (let i15 = 0; i15 < len15; i15++) {
											let data95 = data94[i15];
											if (typeof data95 === "string") {
												if (!pattern22.test(data95)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/groep/leden/" + i14 + "/kenmerken/" + i15,
														schemaPath: "#/properties/groep/properties/leden/items/properties/kenmerken/items/pattern",
														keyword: "pattern",
														params: { pattern: "^c[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/kenmerken/" + i15,
													schemaPath: "#/properties/groep/properties/leden/items/properties/kenmerken/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/kenmerken",
											schemaPath: "#/properties/groep/properties/leden/items/properties/kenmerken/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
								if (data90.weging !== void 0 && func0.call(data90, "weging")) {
									let data96 = data90.weging;
									if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
										for (const key17 of Object.keys(data96)) if (!(key17 === "uitkomst" || key17 === "motivering" || key17 === "datum")) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/weging",
												schemaPath: "#/properties/groep/properties/leden/items/properties/weging/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key17 }
											});
											errors++;
										}
										if (data96.uitkomst !== void 0 && func0.call(data96, "uitkomst")) {
											let data97 = data96.uitkomst;
											if (typeof data97 !== "string") {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/weging/uitkomst",
													schemaPath: "#/properties/groep/properties/leden/items/properties/weging/properties/uitkomst/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
											if (!(data97 === "herstel" || data97 === "compensatie" || data97 === "andereHulp" || data97 === "geen")) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/weging/uitkomst",
													schemaPath: "#/properties/groep/properties/leden/items/properties/weging/properties/uitkomst/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.groep.properties.leden.items.properties.weging.properties.uitkomst.enum }
												});
												errors++;
											}
										}
										if (data96.motivering !== void 0 && func0.call(data96, "motivering")) {
											let data98 = data96.motivering;
											if (typeof data98 !== "string" && data98 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/weging/motivering",
													schemaPath: "#/properties/groep/properties/leden/items/properties/weging/properties/motivering/type",
													keyword: "type",
													params: { type: schema11.properties.groep.properties.leden.items.properties.weging.properties.motivering.type }
												});
												errors++;
											}
										}
										if (data96.datum !== void 0 && func0.call(data96, "datum")) {
											let data99 = data96.datum;
											if (typeof data99 !== "string" && data99 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/weging/datum",
													schemaPath: "#/properties/groep/properties/leden/items/properties/weging/properties/datum/type",
													keyword: "type",
													params: { type: schema11.properties.groep.properties.leden.items.properties.weging.properties.datum.type }
												});
												errors++;
											}
											if (typeof data99 === "string") {
												if (!formats0.validate(data99)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/groep/leden/" + i14 + "/weging/datum",
														schemaPath: "#/properties/groep/properties/leden/items/properties/weging/properties/datum/format",
														keyword: "format",
														params: { format: "date" }
													});
													errors++;
												}
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/weging",
											schemaPath: "#/properties/groep/properties/leden/items/properties/weging/type",
											keyword: "type",
											params: { type: "object" }
										});
										errors++;
									}
								}
								if (data90.advies !== void 0 && func0.call(data90, "advies")) {
									let data100 = data90.advies;
									if (typeof data100 !== "string" && data100 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/advies",
											schemaPath: "#/properties/groep/properties/leden/items/properties/advies/type",
											keyword: "type",
											params: { type: schema11.properties.groep.properties.leden.items.properties.advies.type }
										});
										errors++;
									}
									if (typeof data100 === "string") {
										if (!formats0.validate(data100)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/advies",
												schemaPath: "#/properties/groep/properties/leden/items/properties/advies/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data90.aanbod !== void 0 && func0.call(data90, "aanbod")) {
									let data101 = data90.aanbod;
									if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
										for (const key18 of Object.keys(data101)) if (!(key18 === "soort" || key18 === "omvang" || key18 === "bedrag" || key18 === "datum")) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod",
												schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key18 }
											});
											errors++;
										}
										if (data101.soort !== void 0 && func0.call(data101, "soort")) {
											let data102 = data101.soort;
											if (typeof data102 !== "string") {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/soort",
													schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/soort/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
											if (!(data102 === "herstel" || data102 === "compensatie" || data102 === "andereHulp")) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/soort",
													schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/soort/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.groep.properties.leden.items.properties.aanbod.properties.soort.enum }
												});
												errors++;
											}
										}
										if (data101.omvang !== void 0 && func0.call(data101, "omvang")) {
											let data103 = data101.omvang;
											if (typeof data103 !== "string" && data103 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/omvang",
													schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/omvang/type",
													keyword: "type",
													params: { type: schema11.properties.groep.properties.leden.items.properties.aanbod.properties.omvang.type }
												});
												errors++;
											}
										}
										if (data101.bedrag !== void 0 && func0.call(data101, "bedrag")) {
											let data104 = data101.bedrag;
											if (!(typeof data104 == "number" && isFinite(data104)) && data104 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/bedrag",
													schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/bedrag/type",
													keyword: "type",
													params: { type: schema11.properties.groep.properties.leden.items.properties.aanbod.properties.bedrag.type }
												});
												errors++;
											}
											if (typeof data104 == "number" && isFinite(data104)) {
												if (data104 < 0 || isNaN(data104)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/bedrag",
														schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/bedrag/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													});
													errors++;
												}
											}
										}
										if (data101.datum !== void 0 && func0.call(data101, "datum")) {
											let data105 = data101.datum;
											if (typeof data105 !== "string" && data105 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/datum",
													schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/datum/type",
													keyword: "type",
													params: { type: schema11.properties.groep.properties.leden.items.properties.aanbod.properties.datum.type }
												});
												errors++;
											}
											if (typeof data105 === "string") {
												if (!formats0.validate(data105)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod/datum",
														schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/properties/datum/format",
														keyword: "format",
														params: { format: "date" }
													});
													errors++;
												}
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/aanbod",
											schemaPath: "#/properties/groep/properties/leden/items/properties/aanbod/type",
											keyword: "type",
											params: { type: "object" }
										});
										errors++;
									}
								}
								if (data90.antwoord !== void 0 && func0.call(data90, "antwoord")) {
									let data106 = data90.antwoord;
									if (typeof data106 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/antwoord",
											schemaPath: "#/properties/groep/properties/leden/items/properties/antwoord/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data106 === "aanvaard" || data106 === "geweigerd" || data106 === "bedenktijd")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/antwoord",
											schemaPath: "#/properties/groep/properties/leden/items/properties/antwoord/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.groep.properties.leden.items.properties.antwoord.enum }
										});
										errors++;
									}
								}
								if (data90.casus !== void 0 && func0.call(data90, "casus")) {
									let data107 = data90.casus;
									if (typeof data107 !== "string" && data107 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/groep/leden/" + i14 + "/casus",
											schemaPath: "#/properties/groep/properties/leden/items/properties/casus/type",
											keyword: "type",
											params: { type: schema11.properties.groep.properties.leden.items.properties.casus.type }
										});
										errors++;
									}
									if (typeof data107 === "string") {
										if (!pattern0.test(data107)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/groep/leden/" + i14 + "/casus",
												schemaPath: "#/properties/groep/properties/leden/items/properties/casus/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/groep/leden/" + i14,
									schemaPath: "#/properties/groep/properties/leden/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/groep/leden",
							schemaPath: "#/properties/groep/properties/leden/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/groep",
					schemaPath: "#/properties/groep/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.signaal !== void 0 && func0.call(data, "signaal")) {
			let data108 = data.signaal;
			if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
				for (const key19 of Object.keys(data108)) if (!func0.call(schema11.properties.signaal.properties, key19)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/signaal",
						schemaPath: "#/properties/signaal/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 }
					});
					errors++;
				}
				if (data108.wringt !== void 0 && func0.call(data108, "wringt")) {
					let data109 = data108.wringt;
					if (typeof data109 !== "string" && data109 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/wringt",
							schemaPath: "#/properties/signaal/properties/wringt/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.wringt.type }
						});
						errors++;
					}
				}
				if (data108.regel !== void 0 && func0.call(data108, "regel")) {
					let data110 = data108.regel;
					if (typeof data110 !== "string" && data110 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/regel",
							schemaPath: "#/properties/signaal/properties/regel/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.regel.type }
						});
						errors++;
					}
				}
				if (data108.verwijzing !== void 0 && func0.call(data108, "verwijzing")) {
					let data111 = data108.verwijzing;
					if (typeof data111 !== "string" && data111 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/verwijzing",
							schemaPath: "#/properties/signaal/properties/verwijzing/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.verwijzing.type }
						});
						errors++;
					}
				}
				if (data108.client !== void 0 && func0.call(data108, "client")) {
					let data112 = data108.client;
					if (typeof data112 !== "string" && data112 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/client",
							schemaPath: "#/properties/signaal/properties/client/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.client.type }
						});
						errors++;
					}
				}
				if (data108.sinds !== void 0 && func0.call(data108, "sinds")) {
					let data113 = data108.sinds;
					if (typeof data113 !== "string" && data113 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/sinds",
							schemaPath: "#/properties/signaal/properties/sinds/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.sinds.type }
						});
						errors++;
					}
					if (typeof data113 === "string") {
						if (!pattern13.test(data113)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/signaal/sinds",
								schemaPath: "#/properties/signaal/properties/sinds/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$" }
							});
							errors++;
						}
					}
				}
				if (data108.hoeVaak !== void 0 && func0.call(data108, "hoeVaak")) {
					let data114 = data108.hoeVaak;
					if (typeof data114 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/hoeVaak",
							schemaPath: "#/properties/signaal/properties/hoeVaak/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data114 === "eenmalig" || data114 === "maandelijks" || data114 === "wekelijks" || data114 === "dagelijks" || data114 === "onbekend")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/hoeVaak",
							schemaPath: "#/properties/signaal/properties/hoeVaak/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.signaal.properties.hoeVaak.enum }
						});
						errors++;
					}
				}
				if (data108.schatting !== void 0 && func0.call(data108, "schatting")) {
					let data115 = data108.schatting;
					if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115)) && data115 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/schatting",
							schemaPath: "#/properties/signaal/properties/schatting/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.schatting.type }
						});
						errors++;
					}
					if (typeof data115 == "number" && isFinite(data115)) {
						if (data115 < 0 || isNaN(data115)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/signaal/schatting",
								schemaPath: "#/properties/signaal/properties/schatting/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							});
							errors++;
						}
					}
				}
				if (data108.melder !== void 0 && func0.call(data108, "melder")) {
					let data116 = data108.melder;
					if (typeof data116 !== "string" && data116 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/melder",
							schemaPath: "#/properties/signaal/properties/melder/type",
							keyword: "type",
							params: { type: schema11.properties.signaal.properties.melder.type }
						});
						errors++;
					}
				}
				if (data108.afhandeling !== void 0 && func0.call(data108, "afhandeling")) {
					let data117 = data108.afhandeling;
					if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
						for (const key20 of Object.keys(data117)) if (!(key20 === "soort" || key20 === "casus" || key20 === "antwoord" || key20 === "datum" || key20 === "door")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/signaal/afhandeling",
								schemaPath: "#/properties/signaal/properties/afhandeling/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 }
							});
							errors++;
						}
						if (data117.soort !== void 0 && func0.call(data117, "soort")) {
							let data118 = data117.soort;
							if (typeof data118 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/soort",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/soort/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data118 === "maatwerk" || data118 === "beraad" || data118 === "groep" || data118 === "antwoord")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/soort",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/soort/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.signaal.properties.afhandeling.properties.soort.enum }
								});
								errors++;
							}
						}
						if (data117.casus !== void 0 && func0.call(data117, "casus")) {
							let data119 = data117.casus;
							if (typeof data119 !== "string" && data119 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/casus",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/casus/type",
									keyword: "type",
									params: { type: schema11.properties.signaal.properties.afhandeling.properties.casus.type }
								});
								errors++;
							}
							if (typeof data119 === "string") {
								if (!pattern0.test(data119)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/signaal/afhandeling/casus",
										schemaPath: "#/properties/signaal/properties/afhandeling/properties/casus/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
									});
									errors++;
								}
							}
						}
						if (data117.antwoord !== void 0 && func0.call(data117, "antwoord")) {
							let data120 = data117.antwoord;
							if (typeof data120 !== "string" && data120 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/antwoord",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/antwoord/type",
									keyword: "type",
									params: { type: schema11.properties.signaal.properties.afhandeling.properties.antwoord.type }
								});
								errors++;
							}
						}
						if (data117.datum !== void 0 && func0.call(data117, "datum")) {
							let data121 = data117.datum;
							if (typeof data121 !== "string" && data121 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/datum",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.signaal.properties.afhandeling.properties.datum.type }
								});
								errors++;
							}
							if (typeof data121 === "string") {
								if (!formats0.validate(data121)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/signaal/afhandeling/datum",
										schemaPath: "#/properties/signaal/properties/afhandeling/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							}
						}
						if (data117.door !== void 0 && func0.call(data117, "door")) {
							let data122 = data117.door;
							if (typeof data122 !== "string" && data122 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/signaal/afhandeling/door",
									schemaPath: "#/properties/signaal/properties/afhandeling/properties/door/type",
									keyword: "type",
									params: { type: schema11.properties.signaal.properties.afhandeling.properties.door.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/signaal/afhandeling",
							schemaPath: "#/properties/signaal/properties/afhandeling/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/signaal",
					schemaPath: "#/properties/signaal/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.raadsadvies !== void 0 && func0.call(data, "raadsadvies")) {
			let data123 = data.raadsadvies;
			if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
				for (const key21 of Object.keys(data123)) if (!(key21 === "raad" || key21 === "gevraagd" || key21 === "advies" || key21 === "aan" || key21 === "datum" || key21 === "reactie")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/raadsadvies",
						schemaPath: "#/properties/raadsadvies/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 }
					});
					errors++;
				}
				if (data123.raad !== void 0 && func0.call(data123, "raad")) {
					let data124 = data123.raad;
					if (typeof data124 !== "string" && data124 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/raad",
							schemaPath: "#/properties/raadsadvies/properties/raad/type",
							keyword: "type",
							params: { type: schema11.properties.raadsadvies.properties.raad.type }
						});
						errors++;
					}
				}
				if (data123.gevraagd !== void 0 && func0.call(data123, "gevraagd")) {
					let data125 = data123.gevraagd;
					if (typeof data125 !== "boolean" && data125 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/gevraagd",
							schemaPath: "#/properties/raadsadvies/properties/gevraagd/type",
							keyword: "type",
							params: { type: schema11.properties.raadsadvies.properties.gevraagd.type }
						});
						errors++;
					}
				}
				if (data123.advies !== void 0 && func0.call(data123, "advies")) {
					let data126 = data123.advies;
					if (typeof data126 !== "string" && data126 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/advies",
							schemaPath: "#/properties/raadsadvies/properties/advies/type",
							keyword: "type",
							params: { type: schema11.properties.raadsadvies.properties.advies.type }
						});
						errors++;
					}
				}
				if (data123.aan !== void 0 && func0.call(data123, "aan")) {
					let data127 = data123.aan;
					if (typeof data127 !== "string" && data127 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/aan",
							schemaPath: "#/properties/raadsadvies/properties/aan/type",
							keyword: "type",
							params: { type: schema11.properties.raadsadvies.properties.aan.type }
						});
						errors++;
					}
				}
				if (data123.datum !== void 0 && func0.call(data123, "datum")) {
					let data128 = data123.datum;
					if (typeof data128 !== "string" && data128 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/datum",
							schemaPath: "#/properties/raadsadvies/properties/datum/type",
							keyword: "type",
							params: { type: schema11.properties.raadsadvies.properties.datum.type }
						});
						errors++;
					}
					if (typeof data128 === "string") {
						if (!pattern13.test(data128)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/raadsadvies/datum",
								schemaPath: "#/properties/raadsadvies/properties/datum/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$" }
							});
							errors++;
						}
					}
				}
				if (data123.reactie !== void 0 && func0.call(data123, "reactie")) {
					let data129 = data123.reactie;
					if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
						for (const key22 of Object.keys(data129)) if (!(key22 === "datum" || key22 === "tekst" || key22 === "strekking")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/raadsadvies/reactie",
								schemaPath: "#/properties/raadsadvies/properties/reactie/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 }
							});
							errors++;
						}
						if (data129.datum !== void 0 && func0.call(data129, "datum")) {
							let data130 = data129.datum;
							if (typeof data130 !== "string" && data130 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/raadsadvies/reactie/datum",
									schemaPath: "#/properties/raadsadvies/properties/reactie/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.raadsadvies.properties.reactie.properties.datum.type }
								});
								errors++;
							}
							if (typeof data130 === "string") {
								if (!pattern13.test(data130)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/raadsadvies/reactie/datum",
										schemaPath: "#/properties/raadsadvies/properties/reactie/properties/datum/pattern",
										keyword: "pattern",
										params: { pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$" }
									});
									errors++;
								}
							}
						}
						if (data129.tekst !== void 0 && func0.call(data129, "tekst")) {
							let data131 = data129.tekst;
							if (typeof data131 !== "string" && data131 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/raadsadvies/reactie/tekst",
									schemaPath: "#/properties/raadsadvies/properties/reactie/properties/tekst/type",
									keyword: "type",
									params: { type: schema11.properties.raadsadvies.properties.reactie.properties.tekst.type }
								});
								errors++;
							}
						}
						if (data129.strekking !== void 0 && func0.call(data129, "strekking")) {
							let data132 = data129.strekking;
							if (typeof data132 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/raadsadvies/reactie/strekking",
									schemaPath: "#/properties/raadsadvies/properties/reactie/properties/strekking/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data132 === "overgenomen" || data132 === "deels" || data132 === "afgewezen" || data132 === "onbekend")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/raadsadvies/reactie/strekking",
									schemaPath: "#/properties/raadsadvies/properties/reactie/properties/strekking/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.raadsadvies.properties.reactie.properties.strekking.enum }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/raadsadvies/reactie",
							schemaPath: "#/properties/raadsadvies/properties/reactie/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/raadsadvies",
					schemaPath: "#/properties/raadsadvies/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.bijeenkomsten !== void 0 && func0.call(data, "bijeenkomsten")) {
			let data133 = data.bijeenkomsten;
			if (Array.isArray(data133)) {
				const len16 = data133.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data134 = data133[i16];
					if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
						if (data134.id === void 0 || !func0.call(data134, "id")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/bijeenkomsten/" + i16,
								schemaPath: "#/properties/bijeenkomsten/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							});
							errors++;
						}
						if (data134.datum === void 0 || !func0.call(data134, "datum")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/bijeenkomsten/" + i16,
								schemaPath: "#/properties/bijeenkomsten/items/required",
								keyword: "required",
								params: { missingProperty: "datum" }
							});
							errors++;
						}
						for (const key23 of Object.keys(data134)) if (!(key23 === "id" || key23 === "datum" || key23 === "minuten" || key23 === "plaats" || key23 === "aanwezig")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/bijeenkomsten/" + i16,
								schemaPath: "#/properties/bijeenkomsten/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 }
							});
							errors++;
						}
						if (data134.id !== void 0 && func0.call(data134, "id")) {
							let data135 = data134.id;
							if (typeof data135 === "string") {
								if (!pattern31.test(data135)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/bijeenkomsten/" + i16 + "/id",
										schemaPath: "#/properties/bijeenkomsten/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^s[1-9][0-9]*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/bijeenkomsten/" + i16 + "/id",
									schemaPath: "#/properties/bijeenkomsten/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data134.datum !== void 0 && func0.call(data134, "datum")) {
							let data136 = data134.datum;
							if (typeof data136 === "string") {
								if (!formats0.validate(data136)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/bijeenkomsten/" + i16 + "/datum",
										schemaPath: "#/properties/bijeenkomsten/items/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/bijeenkomsten/" + i16 + "/datum",
									schemaPath: "#/properties/bijeenkomsten/items/properties/datum/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data134.minuten !== void 0 && func0.call(data134, "minuten")) {
							let data137 = data134.minuten;
							if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137)) && data137 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/bijeenkomsten/" + i16 + "/minuten",
									schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/type",
									keyword: "type",
									params: { type: schema11.properties.bijeenkomsten.items.properties.minuten.type }
								});
								errors++;
							}
							if (typeof data137 == "number" && isFinite(data137)) {
								if (data137 < 0 || isNaN(data137)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/bijeenkomsten/" + i16 + "/minuten",
										schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									});
									errors++;
								}
							}
						}
						if (data134.plaats !== void 0 && func0.call(data134, "plaats")) {
							let data138 = data134.plaats;
							if (typeof data138 !== "string" && data138 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/bijeenkomsten/" + i16 + "/plaats",
									schemaPath: "#/properties/bijeenkomsten/items/properties/plaats/type",
									keyword: "type",
									params: { type: schema11.properties.bijeenkomsten.items.properties.plaats.type }
								});
								errors++;
							}
						}
						if (data134.aanwezig !== void 0 && func0.call(data134, "aanwezig")) {
							let data139 = data134.aanwezig;
							if (Array.isArray(data139)) {
								const len17 = data139.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data140 = data139[i17];
									if (typeof data140 === "string") {
										if (!pattern8.test(data140)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/bijeenkomsten/" + i16 + "/aanwezig/" + i17,
												schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/pattern",
												keyword: "pattern",
												params: { pattern: "^d[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/bijeenkomsten/" + i16 + "/aanwezig/" + i17,
											schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/bijeenkomsten/" + i16 + "/aanwezig",
									schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/bijeenkomsten/" + i16,
							schemaPath: "#/properties/bijeenkomsten/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/bijeenkomsten",
					schemaPath: "#/properties/bijeenkomsten/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.afspraken !== void 0 && func0.call(data, "afspraken")) {
			let data141 = data.afspraken;
			if (Array.isArray(data141)) {
				const len18 = data141.length;
				for (let i18 = 0; i18 < len18; i18++) {
					let data142 = data141[i18];
					if (typeof data142 === "string") {
						if (!pattern1.test(data142)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/afspraken/" + i18,
								schemaPath: "#/properties/afspraken/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/afspraken/" + i18,
							schemaPath: "#/properties/afspraken/items/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/afspraken",
					schemaPath: "#/properties/afspraken/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.deelnemers !== void 0 && func0.call(data, "deelnemers")) {
			let data143 = data.deelnemers;
			if (Array.isArray(data143)) {
				const len19 = data143.length;
				for (let i19 = 0; i19 < len19; i19++) {
					let data144 = data143[i19];
					if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
						if (data144.id === void 0 || !func0.call(data144, "id")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/deelnemers/" + i19,
								schemaPath: "#/properties/deelnemers/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							});
							errors++;
						}
						if (data144.functie === void 0 || !func0.call(data144, "functie")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/deelnemers/" + i19,
								schemaPath: "#/properties/deelnemers/items/required",
								keyword: "required",
								params: { missingProperty: "functie" }
							});
							errors++;
						}
						for (const key24 of Object.keys(data144)) if (!(key24 === "id" || key24 === "functie" || key24 === "rol")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/deelnemers/" + i19,
								schemaPath: "#/properties/deelnemers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key24 }
							});
							errors++;
						}
						if (data144.id !== void 0 && func0.call(data144, "id")) {
							let data145 = data144.id;
							if (typeof data145 === "string") {
								if (!pattern8.test(data145)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/deelnemers/" + i19 + "/id",
										schemaPath: "#/properties/deelnemers/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^d[1-9][0-9]*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/deelnemers/" + i19 + "/id",
									schemaPath: "#/properties/deelnemers/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data144.functie !== void 0 && func0.call(data144, "functie")) {
							let data146 = data144.functie;
							if (typeof data146 === "string") {
								if (!pattern1.test(data146)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/deelnemers/" + i19 + "/functie",
										schemaPath: "#/properties/deelnemers/items/properties/functie/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/deelnemers/" + i19 + "/functie",
									schemaPath: "#/properties/deelnemers/items/properties/functie/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data144.rol !== void 0 && func0.call(data144, "rol")) {
							let data147 = data144.rol;
							if (typeof data147 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/deelnemers/" + i19 + "/rol",
									schemaPath: "#/properties/deelnemers/items/properties/rol/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data147 === "gespreksleider" || data147 === "casuseigenaar" || data147 === "deelnemer" || data147 === "notulist" || data147 === "clientenraad" || data147 === "externDeskundige")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/deelnemers/" + i19 + "/rol",
									schemaPath: "#/properties/deelnemers/items/properties/rol/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.deelnemers.items.properties.rol.enum }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/deelnemers/" + i19,
							schemaPath: "#/properties/deelnemers/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/deelnemers",
					schemaPath: "#/properties/deelnemers/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.beslissing !== void 0 && func0.call(data, "beslissing")) {
			let data148 = data.beslissing;
			if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
				for (const key25 of Object.keys(data148)) if (!(key25 === "aanleiding" || key25 === "handeling" || key25 === "vorm" || key25 === "vraag" || key25 === "afgewekenVanVorm")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/beslissing",
						schemaPath: "#/properties/beslissing/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 }
					});
					errors++;
				}
				if (data148.aanleiding !== void 0 && func0.call(data148, "aanleiding")) {
					let data149 = data148.aanleiding;
					if (typeof data149 !== "string" && data149 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/aanleiding",
							schemaPath: "#/properties/beslissing/properties/aanleiding/type",
							keyword: "type",
							params: { type: schema11.properties.beslissing.properties.aanleiding.type }
						});
						errors++;
					}
				}
				if (data148.handeling !== void 0 && func0.call(data148, "handeling")) {
					let data150 = data148.handeling;
					if (typeof data150 !== "string" && data150 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/handeling",
							schemaPath: "#/properties/beslissing/properties/handeling/type",
							keyword: "type",
							params: { type: schema11.properties.beslissing.properties.handeling.type }
						});
						errors++;
					}
				}
				if (data148.vorm !== void 0 && func0.call(data148, "vorm")) {
					let data151 = data148.vorm;
					if (typeof data151 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/vorm",
							schemaPath: "#/properties/beslissing/properties/vorm/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data151 === "doen" || data151 === "nalaten")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/vorm",
							schemaPath: "#/properties/beslissing/properties/vorm/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.beslissing.properties.vorm.enum }
						});
						errors++;
					}
				}
				if (data148.vraag !== void 0 && func0.call(data148, "vraag")) {
					let data152 = data148.vraag;
					if (typeof data152 !== "string" && data152 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/vraag",
							schemaPath: "#/properties/beslissing/properties/vraag/type",
							keyword: "type",
							params: { type: schema11.properties.beslissing.properties.vraag.type }
						});
						errors++;
					}
				}
				if (data148.afgewekenVanVorm !== void 0 && func0.call(data148, "afgewekenVanVorm")) {
					let data153 = data148.afgewekenVanVorm;
					if (typeof data153 !== "string" && data153 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslissing/afgewekenVanVorm",
							schemaPath: "#/properties/beslissing/properties/afgewekenVanVorm/type",
							keyword: "type",
							params: { type: schema11.properties.beslissing.properties.afgewekenVanVorm.type }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/beslissing",
					schemaPath: "#/properties/beslissing/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.belanghebbenden !== void 0 && func0.call(data, "belanghebbenden")) {
			let data154 = data.belanghebbenden;
			if (Array.isArray(data154)) {
				const len20 = data154.length;
				for (let i20 = 0; i20 < len20; i20++) {
					let data155 = data154[i20];
					if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
						if (data155.id === void 0 || !func0.call(data155, "id")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/belanghebbenden/" + i20,
								schemaPath: "#/properties/belanghebbenden/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							});
							errors++;
						}
						if (data155.naam === void 0 || !func0.call(data155, "naam")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/belanghebbenden/" + i20,
								schemaPath: "#/properties/belanghebbenden/items/required",
								keyword: "required",
								params: { missingProperty: "naam" }
							});
							errors++;
						}
						for (const key26 of Object.keys(data155)) if (!(key26 === "id" || key26 === "naam" || key26 === "geraakt" || key26 === "gehoord" || key26 === "waaromNiet")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/belanghebbenden/" + i20,
								schemaPath: "#/properties/belanghebbenden/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key26 }
							});
							errors++;
						}
						if (data155.id !== void 0 && func0.call(data155, "id")) {
							let data156 = data155.id;
							if (typeof data156 === "string") {
								if (!pattern36.test(data156)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/belanghebbenden/" + i20 + "/id",
										schemaPath: "#/properties/belanghebbenden/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^b[1-9][0-9]*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/belanghebbenden/" + i20 + "/id",
									schemaPath: "#/properties/belanghebbenden/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data155.naam !== void 0 && func0.call(data155, "naam")) {
							let data157 = data155.naam;
							if (typeof data157 === "string") {
								if (!pattern1.test(data157)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/belanghebbenden/" + i20 + "/naam",
										schemaPath: "#/properties/belanghebbenden/items/properties/naam/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/belanghebbenden/" + i20 + "/naam",
									schemaPath: "#/properties/belanghebbenden/items/properties/naam/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data155.geraakt !== void 0 && func0.call(data155, "geraakt")) {
							let data158 = data155.geraakt;
							if (typeof data158 !== "string" && data158 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/belanghebbenden/" + i20 + "/geraakt",
									schemaPath: "#/properties/belanghebbenden/items/properties/geraakt/type",
									keyword: "type",
									params: { type: schema11.properties.belanghebbenden.items.properties.geraakt.type }
								});
								errors++;
							}
						}
						if (data155.gehoord !== void 0 && func0.call(data155, "gehoord")) {
							let data159 = data155.gehoord;
							if (typeof data159 !== "boolean" && data159 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/belanghebbenden/" + i20 + "/gehoord",
									schemaPath: "#/properties/belanghebbenden/items/properties/gehoord/type",
									keyword: "type",
									params: { type: schema11.properties.belanghebbenden.items.properties.gehoord.type }
								});
								errors++;
							}
						}
						if (data155.waaromNiet !== void 0 && func0.call(data155, "waaromNiet")) {
							let data160 = data155.waaromNiet;
							if (typeof data160 !== "string" && data160 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/belanghebbenden/" + i20 + "/waaromNiet",
									schemaPath: "#/properties/belanghebbenden/items/properties/waaromNiet/type",
									keyword: "type",
									params: { type: schema11.properties.belanghebbenden.items.properties.waaromNiet.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/belanghebbenden/" + i20,
							schemaPath: "#/properties/belanghebbenden/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/belanghebbenden",
					schemaPath: "#/properties/belanghebbenden/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.beslisser !== void 0 && func0.call(data, "beslisser")) {
			let data161 = data.beslisser;
			if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
				for (const key27 of Object.keys(data161)) if (!(key27 === "functie" || key27 === "orgaan" || key27 === "mandaat")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/beslisser",
						schemaPath: "#/properties/beslisser/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key27 }
					});
					errors++;
				}
				if (data161.functie !== void 0 && func0.call(data161, "functie")) {
					let data162 = data161.functie;
					if (typeof data162 !== "string" && data162 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslisser/functie",
							schemaPath: "#/properties/beslisser/properties/functie/type",
							keyword: "type",
							params: { type: schema11.properties.beslisser.properties.functie.type }
						});
						errors++;
					}
				}
				if (data161.orgaan !== void 0 && func0.call(data161, "orgaan")) {
					let data163 = data161.orgaan;
					if (typeof data163 !== "string" && data163 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslisser/orgaan",
							schemaPath: "#/properties/beslisser/properties/orgaan/type",
							keyword: "type",
							params: { type: schema11.properties.beslisser.properties.orgaan.type }
						});
						errors++;
					}
				}
				if (data161.mandaat !== void 0 && func0.call(data161, "mandaat")) {
					let data164 = data161.mandaat;
					if (typeof data164 !== "string" && data164 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/beslisser/mandaat",
							schemaPath: "#/properties/beslisser/properties/mandaat/type",
							keyword: "type",
							params: { type: schema11.properties.beslisser.properties.mandaat.type }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/beslisser",
					schemaPath: "#/properties/beslisser/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.informatie !== void 0 && func0.call(data, "informatie")) {
			let data165 = data.informatie;
			if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
				for (const key28 of Object.keys(data165)) if (!(key28 === "feiten" || key28 === "vragen" || key28 === "kaders")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/informatie",
						schemaPath: "#/properties/informatie/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key28 }
					});
					errors++;
				}
				if (data165.feiten !== void 0 && func0.call(data165, "feiten")) {
					let data166 = data165.feiten;
					if (Array.isArray(data166)) {
						const len21 = data166.length;
						for (let i21 = 0; i21 < len21; i21++) {
							let data167 = data166[i21];
							if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
								if (data167.id === void 0 || !func0.call(data167, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/feiten/" + i21,
										schemaPath: "#/properties/informatie/properties/feiten/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data167.tekst === void 0 || !func0.call(data167, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/feiten/" + i21,
										schemaPath: "#/properties/informatie/properties/feiten/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key29 of Object.keys(data167)) if (!(key29 === "id" || key29 === "tekst" || key29 === "bron")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/feiten/" + i21,
										schemaPath: "#/properties/informatie/properties/feiten/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key29 }
									});
									errors++;
								}
								if (data167.id !== void 0 && func0.call(data167, "id")) {
									let data168 = data167.id;
									if (typeof data168 === "string") {
										if (!pattern38.test(data168)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/feiten/" + i21 + "/id",
												schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^f[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/feiten/" + i21 + "/id",
											schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data167.tekst !== void 0 && func0.call(data167, "tekst")) {
									let data169 = data167.tekst;
									if (typeof data169 === "string") {
										if (!pattern1.test(data169)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/feiten/" + i21 + "/tekst",
												schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/feiten/" + i21 + "/tekst",
											schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data167.bron !== void 0 && func0.call(data167, "bron")) {
									let data170 = data167.bron;
									if (typeof data170 !== "string" && data170 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/feiten/" + i21 + "/bron",
											schemaPath: "#/properties/informatie/properties/feiten/items/properties/bron/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.feiten.items.properties.bron.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/informatie/feiten/" + i21,
									schemaPath: "#/properties/informatie/properties/feiten/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/informatie/feiten",
							schemaPath: "#/properties/informatie/properties/feiten/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data165.vragen !== void 0 && func0.call(data165, "vragen")) {
					let data171 = data165.vragen;
					if (Array.isArray(data171)) {
						const len22 = data171.length;
						for (let i22 = 0; i22 < len22; i22++) {
							let data172 = data171[i22];
							if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
								if (data172.id === void 0 || !func0.call(data172, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/vragen/" + i22,
										schemaPath: "#/properties/informatie/properties/vragen/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data172.vraag === void 0 || !func0.call(data172, "vraag")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/vragen/" + i22,
										schemaPath: "#/properties/informatie/properties/vragen/items/required",
										keyword: "required",
										params: { missingProperty: "vraag" }
									});
									errors++;
								}
								for (const key30 of Object.keys(data172)) if (!(key30 === "id" || key30 === "vraag" || key30 === "wie" || key30 === "uiterlijk" || key30 === "antwoord" || key30 === "aanvaardOnbekend")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/vragen/" + i22,
										schemaPath: "#/properties/informatie/properties/vragen/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key30 }
									});
									errors++;
								}
								if (data172.id !== void 0 && func0.call(data172, "id")) {
									let data173 = data172.id;
									if (typeof data173 === "string") {
										if (!pattern40.test(data173)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/vragen/" + i22 + "/id",
												schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^v[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/id",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data172.vraag !== void 0 && func0.call(data172, "vraag")) {
									let data174 = data172.vraag;
									if (typeof data174 === "string") {
										if (!pattern1.test(data174)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/vragen/" + i22 + "/vraag",
												schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/vraag",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data172.wie !== void 0 && func0.call(data172, "wie")) {
									let data175 = data172.wie;
									if (typeof data175 !== "string" && data175 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/wie",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/wie/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.vragen.items.properties.wie.type }
										});
										errors++;
									}
								}
								if (data172.uiterlijk !== void 0 && func0.call(data172, "uiterlijk")) {
									let data176 = data172.uiterlijk;
									if (typeof data176 !== "string" && data176 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/uiterlijk",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.vragen.items.properties.uiterlijk.type }
										});
										errors++;
									}
									if (typeof data176 === "string") {
										if (!formats0.validate(data176)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/vragen/" + i22 + "/uiterlijk",
												schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data172.antwoord !== void 0 && func0.call(data172, "antwoord")) {
									let data177 = data172.antwoord;
									if (typeof data177 !== "string" && data177 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/antwoord",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/antwoord/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.vragen.items.properties.antwoord.type }
										});
										errors++;
									}
								}
								if (data172.aanvaardOnbekend !== void 0 && func0.call(data172, "aanvaardOnbekend")) {
									let data178 = data172.aanvaardOnbekend;
									if (typeof data178 !== "boolean" && data178 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/vragen/" + i22 + "/aanvaardOnbekend",
											schemaPath: "#/properties/informatie/properties/vragen/items/properties/aanvaardOnbekend/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.vragen.items.properties.aanvaardOnbekend.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/informatie/vragen/" + i22,
									schemaPath: "#/properties/informatie/properties/vragen/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/informatie/vragen",
							schemaPath: "#/properties/informatie/properties/vragen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data165.kaders !== void 0 && func0.call(data165, "kaders")) {
					let data179 = data165.kaders;
					if (Array.isArray(data179)) {
						const len23 = data179.length;
						for (let i23 = 0; i23 < len23; i23++) {
							let data180 = data179[i23];
							if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
								if (data180.id === void 0 || !func0.call(data180, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/kaders/" + i23,
										schemaPath: "#/properties/informatie/properties/kaders/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data180.naam === void 0 || !func0.call(data180, "naam")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/kaders/" + i23,
										schemaPath: "#/properties/informatie/properties/kaders/items/required",
										keyword: "required",
										params: { missingProperty: "naam" }
									});
									errors++;
								}
								for (const key31 of Object.keys(data180)) if (!(key31 === "id" || key31 === "naam" || key31 === "verwijzing" || key31 === "strekking")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/informatie/kaders/" + i23,
										schemaPath: "#/properties/informatie/properties/kaders/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key31 }
									});
									errors++;
								}
								if (data180.id !== void 0 && func0.call(data180, "id")) {
									let data181 = data180.id;
									if (typeof data181 === "string") {
										if (!pattern42.test(data181)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/kaders/" + i23 + "/id",
												schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^k[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/kaders/" + i23 + "/id",
											schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data180.naam !== void 0 && func0.call(data180, "naam")) {
									let data182 = data180.naam;
									if (typeof data182 === "string") {
										if (!pattern1.test(data182)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/informatie/kaders/" + i23 + "/naam",
												schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/kaders/" + i23 + "/naam",
											schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data180.verwijzing !== void 0 && func0.call(data180, "verwijzing")) {
									let data183 = data180.verwijzing;
									if (typeof data183 !== "string" && data183 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/kaders/" + i23 + "/verwijzing",
											schemaPath: "#/properties/informatie/properties/kaders/items/properties/verwijzing/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.kaders.items.properties.verwijzing.type }
										});
										errors++;
									}
								}
								if (data180.strekking !== void 0 && func0.call(data180, "strekking")) {
									let data184 = data180.strekking;
									if (typeof data184 !== "string" && data184 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/informatie/kaders/" + i23 + "/strekking",
											schemaPath: "#/properties/informatie/properties/kaders/items/properties/strekking/type",
											keyword: "type",
											params: { type: schema11.properties.informatie.properties.kaders.items.properties.strekking.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/informatie/kaders/" + i23,
									schemaPath: "#/properties/informatie/properties/kaders/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/informatie/kaders",
							schemaPath: "#/properties/informatie/properties/kaders/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/informatie",
					schemaPath: "#/properties/informatie/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.argumenten !== void 0 && func0.call(data, "argumenten")) {
			let data185 = data.argumenten;
			if (Array.isArray(data185)) {
				const len24 = data185.length;
				for (let i24 = 0; i24 < len24; i24++) {
					let data186 = data185[i24];
					if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
						if (data186.id === void 0 || !func0.call(data186, "id")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/argumenten/" + i24,
								schemaPath: "#/properties/argumenten/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							});
							errors++;
						}
						if (data186.stelling === void 0 || !func0.call(data186, "stelling")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/argumenten/" + i24,
								schemaPath: "#/properties/argumenten/items/required",
								keyword: "required",
								params: { missingProperty: "stelling" }
							});
							errors++;
						}
						for (const key32 of Object.keys(data186)) if (!func0.call(schema11.properties.argumenten.items.properties, key32)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/argumenten/" + i24,
								schemaPath: "#/properties/argumenten/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key32 }
							});
							errors++;
						}
						if (data186.id !== void 0 && func0.call(data186, "id")) {
							let data187 = data186.id;
							if (typeof data187 === "string") {
								if (!pattern44.test(data187)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/argumenten/" + i24 + "/id",
										schemaPath: "#/properties/argumenten/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^a[1-9][0-9]*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/id",
									schemaPath: "#/properties/argumenten/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data186.kant !== void 0 && func0.call(data186, "kant")) {
							let data188 = data186.kant;
							if (typeof data188 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/kant",
									schemaPath: "#/properties/argumenten/items/properties/kant/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data188 === "pro" || data188 === "contra")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/kant",
									schemaPath: "#/properties/argumenten/items/properties/kant/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.argumenten.items.properties.kant.enum }
								});
								errors++;
							}
						}
						if (data186.stelling !== void 0 && func0.call(data186, "stelling")) {
							let data189 = data186.stelling;
							if (typeof data189 === "string") {
								if (!pattern1.test(data189)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/argumenten/" + i24 + "/stelling",
										schemaPath: "#/properties/argumenten/items/properties/stelling/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/stelling",
									schemaPath: "#/properties/argumenten/items/properties/stelling/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data186.belanghebbenden !== void 0 && func0.call(data186, "belanghebbenden")) {
							let data190 = data186.belanghebbenden;
							if (Array.isArray(data190)) {
								const len25 = data190.length;
								for (let i25 = 0; i25 < len25; i25++) {
									let data191 = data190[i25];
									if (typeof data191 === "string") {
										if (!pattern36.test(data191)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/argumenten/" + i24 + "/belanghebbenden/" + i25,
												schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/pattern",
												keyword: "pattern",
												params: { pattern: "^b[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/belanghebbenden/" + i25,
											schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/belanghebbenden",
									schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
						if (data186.soort !== void 0 && func0.call(data186, "soort")) {
							let data192 = data186.soort;
							if (typeof data192 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/soort",
									schemaPath: "#/properties/argumenten/items/properties/soort/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data192 === "beginsel" || data192 === "belang" || data192 === "wens")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/soort",
									schemaPath: "#/properties/argumenten/items/properties/soort/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.argumenten.items.properties.soort.enum }
								});
								errors++;
							}
						}
						if (data186.beginsel !== void 0 && func0.call(data186, "beginsel")) {
							let data193 = data186.beginsel;
							if (typeof data193 !== "string" && data193 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/beginsel",
									schemaPath: "#/properties/argumenten/items/properties/beginsel/type",
									keyword: "type",
									params: { type: schema11.properties.argumenten.items.properties.beginsel.type }
								});
								errors++;
							}
						}
						if (data186.perspectief !== void 0 && func0.call(data186, "perspectief")) {
							let data194 = data186.perspectief;
							if (typeof data194 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/perspectief",
									schemaPath: "#/properties/argumenten/items/properties/perspectief/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data194 === "juridisch" || data194 === "financieelEconomisch" || data194 === "sociaalMaatschappelijk")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/perspectief",
									schemaPath: "#/properties/argumenten/items/properties/perspectief/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.argumenten.items.properties.perspectief.enum }
								});
								errors++;
							}
						}
						if (data186.factor !== void 0 && func0.call(data186, "factor")) {
							let data195 = data186.factor;
							if (typeof data195 !== "string" && data195 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/factor",
									schemaPath: "#/properties/argumenten/items/properties/factor/type",
									keyword: "type",
									params: { type: schema11.properties.argumenten.items.properties.factor.type }
								});
								errors++;
							}
							if (typeof data195 === "string") {
								if (!pattern2.test(data195)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/argumenten/" + i24 + "/factor",
										schemaPath: "#/properties/argumenten/items/properties/factor/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
									});
									errors++;
								}
							}
						}
						if (data186.smoes !== void 0 && func0.call(data186, "smoes")) {
							let data196 = data186.smoes;
							if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
								for (const key33 of Object.keys(data196)) if (!(key33 === "vermoeden" || key33 === "wedervraag" || key33 === "antwoord" || key33 === "uitkomst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/argumenten/" + i24 + "/smoes",
										schemaPath: "#/properties/argumenten/items/properties/smoes/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key33 }
									});
									errors++;
								}
								if (data196.vermoeden !== void 0 && func0.call(data196, "vermoeden")) {
									let data197 = data196.vermoeden;
									if (typeof data197 !== "string" && data197 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/smoes/vermoeden",
											schemaPath: "#/properties/argumenten/items/properties/smoes/properties/vermoeden/type",
											keyword: "type",
											params: { type: schema11.properties.argumenten.items.properties.smoes.properties.vermoeden.type }
										});
										errors++;
									}
								}
								if (data196.wedervraag !== void 0 && func0.call(data196, "wedervraag")) {
									let data198 = data196.wedervraag;
									if (typeof data198 !== "string" && data198 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/smoes/wedervraag",
											schemaPath: "#/properties/argumenten/items/properties/smoes/properties/wedervraag/type",
											keyword: "type",
											params: { type: schema11.properties.argumenten.items.properties.smoes.properties.wedervraag.type }
										});
										errors++;
									}
								}
								if (data196.antwoord !== void 0 && func0.call(data196, "antwoord")) {
									let data199 = data196.antwoord;
									if (typeof data199 !== "string" && data199 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/smoes/antwoord",
											schemaPath: "#/properties/argumenten/items/properties/smoes/properties/antwoord/type",
											keyword: "type",
											params: { type: schema11.properties.argumenten.items.properties.smoes.properties.antwoord.type }
										});
										errors++;
									}
								}
								if (data196.uitkomst !== void 0 && func0.call(data196, "uitkomst")) {
									let data200 = data196.uitkomst;
									if (typeof data200 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/smoes/uitkomst",
											schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data200 === "open" || data200 === "ingetrokken" || data200 === "argument")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/argumenten/" + i24 + "/smoes/uitkomst",
											schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.argumenten.items.properties.smoes.properties.uitkomst.enum }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/argumenten/" + i24 + "/smoes",
									schemaPath: "#/properties/argumenten/items/properties/smoes/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/argumenten/" + i24,
							schemaPath: "#/properties/argumenten/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/argumenten",
					schemaPath: "#/properties/argumenten/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.conclusie !== void 0 && func0.call(data, "conclusie")) {
			let data201 = data.conclusie;
			if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
				for (const key34 of Object.keys(data201)) if (!func0.call(schema11.properties.conclusie.properties, key34)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/conclusie",
						schemaPath: "#/properties/conclusie/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key34 }
					});
					errors++;
				}
				if (data201.oordeel !== void 0 && func0.call(data201, "oordeel")) {
					let data202 = data201.oordeel;
					if (typeof data202 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/oordeel",
							schemaPath: "#/properties/conclusie/properties/oordeel/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data202 === "ja" || data202 === "nee" || data202 === "ja-mits" || data202 === "nee-tenzij")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/oordeel",
							schemaPath: "#/properties/conclusie/properties/oordeel/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.conclusie.properties.oordeel.enum }
						});
						errors++;
					}
				}
				if (data201.tekst !== void 0 && func0.call(data201, "tekst")) {
					let data203 = data201.tekst;
					if (typeof data203 !== "string" && data203 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/tekst",
							schemaPath: "#/properties/conclusie/properties/tekst/type",
							keyword: "type",
							params: { type: schema11.properties.conclusie.properties.tekst.type }
						});
						errors++;
					}
				}
				if (data201.doorslaggevend !== void 0 && func0.call(data201, "doorslaggevend")) {
					let data204 = data201.doorslaggevend;
					if (Array.isArray(data204)) {
						const len26 = data204.length;
						for (let i26 = 0; i26 < len26; i26++) {
							let data205 = data204[i26];
							if (typeof data205 === "string") {
								if (!pattern44.test(data205)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/doorslaggevend/" + i26,
										schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/pattern",
										keyword: "pattern",
										params: { pattern: "^a[1-9][0-9]*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/doorslaggevend/" + i26,
									schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/doorslaggevend",
							schemaPath: "#/properties/conclusie/properties/doorslaggevend/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data201.tegenargumenten !== void 0 && func0.call(data201, "tegenargumenten")) {
					let data206 = data201.tegenargumenten;
					if (Array.isArray(data206)) {
						const len27 = data206.length;
						for (let i27 = 0; i27 < len27; i27++) {
							let data207 = data206[i27];
							if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
								if (data207.argument === void 0 || !func0.call(data207, "argument")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/tegenargumenten/" + i27,
										schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/required",
										keyword: "required",
										params: { missingProperty: "argument" }
									});
									errors++;
								}
								for (const key35 of Object.keys(data207)) if (!(key35 === "argument" || key35 === "recht" || key35 === "maatregelen" || key35 === "toelichting")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/tegenargumenten/" + i27,
										schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key35 }
									});
									errors++;
								}
								if (data207.argument !== void 0 && func0.call(data207, "argument")) {
									let data208 = data207.argument;
									if (typeof data208 === "string") {
										if (!pattern44.test(data208)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/argument",
												schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/pattern",
												keyword: "pattern",
												params: { pattern: "^a[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/argument",
											schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data207.recht !== void 0 && func0.call(data207, "recht")) {
									let data209 = data207.recht;
									if (typeof data209 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/recht",
											schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data209 === "maatregel" || data209 === "deels" || data209 === "weerlegd" || data209 === "aanvaard")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/recht",
											schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.conclusie.properties.tegenargumenten.items.properties.recht.enum }
										});
										errors++;
									}
								}
								if (data207.maatregelen !== void 0 && func0.call(data207, "maatregelen")) {
									let data210 = data207.maatregelen;
									if (Array.isArray(data210)) {
										const len28 = data210.length;
										for (let i28 = 0; i28 < len28; i28++) {
											let data211 = data210[i28];
											if (typeof data211 === "string") {
												if (!pattern50.test(data211)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/maatregelen/" + i28,
														schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/pattern",
														keyword: "pattern",
														params: { pattern: "^m[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/maatregelen/" + i28,
													schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/maatregelen",
											schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
								if (data207.toelichting !== void 0 && func0.call(data207, "toelichting")) {
									let data212 = data207.toelichting;
									if (typeof data212 !== "string" && data212 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/tegenargumenten/" + i27 + "/toelichting",
											schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/toelichting/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.tegenargumenten.items.properties.toelichting.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/tegenargumenten/" + i27,
									schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/tegenargumenten",
							schemaPath: "#/properties/conclusie/properties/tegenargumenten/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data201.motiveringVoorrang !== void 0 && func0.call(data201, "motiveringVoorrang")) {
					let data213 = data201.motiveringVoorrang;
					if (typeof data213 !== "string" && data213 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/motiveringVoorrang",
							schemaPath: "#/properties/conclusie/properties/motiveringVoorrang/type",
							keyword: "type",
							params: { type: schema11.properties.conclusie.properties.motiveringVoorrang.type }
						});
						errors++;
					}
				}
				if (data201.maatregelen !== void 0 && func0.call(data201, "maatregelen")) {
					let data214 = data201.maatregelen;
					if (Array.isArray(data214)) {
						const len29 = data214.length;
						for (let i29 = 0; i29 < len29; i29++) {
							let data215 = data214[i29];
							if (data215 && typeof data215 == "object" && !Array.isArray(data215)) {
								if (data215.id === void 0 || !func0.call(data215, "id")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/maatregelen/" + i29,
										schemaPath: "#/properties/conclusie/properties/maatregelen/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									});
									errors++;
								}
								if (data215.tekst === void 0 || !func0.call(data215, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/maatregelen/" + i29,
										schemaPath: "#/properties/conclusie/properties/maatregelen/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key36 of Object.keys(data215)) if (!func0.call(schema11.properties.conclusie.properties.maatregelen.items.properties, key36)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/maatregelen/" + i29,
										schemaPath: "#/properties/conclusie/properties/maatregelen/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key36 }
									});
									errors++;
								}
								if (data215.id !== void 0 && func0.call(data215, "id")) {
									let data216 = data215.id;
									if (typeof data216 === "string") {
										if (!pattern50.test(data216)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/id",
												schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/pattern",
												keyword: "pattern",
												params: { pattern: "^m[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/id",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data215.soort !== void 0 && func0.call(data215, "soort")) {
									let data217 = data215.soort;
									if (typeof data217 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/soort",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data217 === "beperken" || data217 === "compenseren" || data217 === "herstellen")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/soort",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.soort.enum }
										});
										errors++;
									}
								}
								if (data215.voorwaarde !== void 0 && func0.call(data215, "voorwaarde")) {
									let data218 = data215.voorwaarde;
									if (typeof data218 !== "boolean" && data218 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/voorwaarde",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voorwaarde/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.voorwaarde.type }
										});
										errors++;
									}
								}
								if (data215.tekst !== void 0 && func0.call(data215, "tekst")) {
									let data219 = data215.tekst;
									if (typeof data219 === "string") {
										if (!pattern1.test(data219)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/tekst",
												schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/tekst",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data215.voor !== void 0 && func0.call(data215, "voor")) {
									let data220 = data215.voor;
									if (Array.isArray(data220)) {
										const len30 = data220.length;
										for (let i30 = 0; i30 < len30; i30++) {
											let data221 = data220[i30];
											if (typeof data221 === "string") {
												if (!pattern36.test(data221)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/voor/" + i30,
														schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/pattern",
														keyword: "pattern",
														params: { pattern: "^b[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/voor/" + i30,
													schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/voor",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/type",
											keyword: "type",
											params: { type: "array" }
										});
										errors++;
									}
								}
								if (data215.eigenaar !== void 0 && func0.call(data215, "eigenaar")) {
									let data222 = data215.eigenaar;
									if (typeof data222 !== "string" && data222 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/eigenaar",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/eigenaar/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.eigenaar.type }
										});
										errors++;
									}
								}
								if (data215.uiterlijk !== void 0 && func0.call(data215, "uiterlijk")) {
									let data223 = data215.uiterlijk;
									if (typeof data223 !== "string" && data223 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/uiterlijk",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.uiterlijk.type }
										});
										errors++;
									}
									if (typeof data223 === "string") {
										if (!formats0.validate(data223)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/uiterlijk",
												schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data215.omvang !== void 0 && func0.call(data215, "omvang")) {
									let data224 = data215.omvang;
									if (typeof data224 !== "string" && data224 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/omvang",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/omvang/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.omvang.type }
										});
										errors++;
									}
								}
								if (data215.factor !== void 0 && func0.call(data215, "factor")) {
									let data225 = data215.factor;
									if (typeof data225 !== "string" && data225 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/factor",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.factor.type }
										});
										errors++;
									}
									if (typeof data225 === "string") {
										if (!pattern2.test(data225)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/factor",
												schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
											});
											errors++;
										}
									}
								}
								if (data215.neveneffecten !== void 0 && func0.call(data215, "neveneffecten")) {
									let data226 = data215.neveneffecten;
									if (typeof data226 !== "string" && data226 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/neveneffecten",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/neveneffecten/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.neveneffecten.type }
										});
										errors++;
									}
								}
								if (data215.stand !== void 0 && func0.call(data215, "stand")) {
									let data227 = data215.stand;
									if (typeof data227 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/stand",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data227 === "open" || data227 === "uitgevoerd" || data227 === "vervallen")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/maatregelen/" + i29 + "/stand",
											schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.stand.enum }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/maatregelen/" + i29,
									schemaPath: "#/properties/conclusie/properties/maatregelen/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/maatregelen",
							schemaPath: "#/properties/conclusie/properties/maatregelen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data201.alsNietIngewilligd !== void 0 && func0.call(data201, "alsNietIngewilligd")) {
					let data228 = data201.alsNietIngewilligd;
					if (typeof data228 !== "string" && data228 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/alsNietIngewilligd",
							schemaPath: "#/properties/conclusie/properties/alsNietIngewilligd/type",
							keyword: "type",
							params: { type: schema11.properties.conclusie.properties.alsNietIngewilligd.type }
						});
						errors++;
					}
				}
				if (data201.telling !== void 0 && func0.call(data201, "telling")) {
					let data229 = data201.telling;
					if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
						for (const key37 of Object.keys(data229)) if (!(key37 === "ja" || key37 === "nee" || key37 === "weetNiet")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/conclusie/telling",
								schemaPath: "#/properties/conclusie/properties/telling/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key37 }
							});
							errors++;
						}
						if (data229.ja !== void 0 && func0.call(data229, "ja")) {
							let data230 = data229.ja;
							if (!(typeof data230 == "number" && !(data230 % 1) && !isNaN(data230) && isFinite(data230)) && data230 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/telling/ja",
									schemaPath: "#/properties/conclusie/properties/telling/properties/ja/type",
									keyword: "type",
									params: { type: schema11.properties.conclusie.properties.telling.properties.ja.type }
								});
								errors++;
							}
							if (typeof data230 == "number" && isFinite(data230)) {
								if (data230 < 0 || isNaN(data230)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/telling/ja",
										schemaPath: "#/properties/conclusie/properties/telling/properties/ja/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									});
									errors++;
								}
							}
						}
						if (data229.nee !== void 0 && func0.call(data229, "nee")) {
							let data231 = data229.nee;
							if (!(typeof data231 == "number" && !(data231 % 1) && !isNaN(data231) && isFinite(data231)) && data231 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/telling/nee",
									schemaPath: "#/properties/conclusie/properties/telling/properties/nee/type",
									keyword: "type",
									params: { type: schema11.properties.conclusie.properties.telling.properties.nee.type }
								});
								errors++;
							}
							if (typeof data231 == "number" && isFinite(data231)) {
								if (data231 < 0 || isNaN(data231)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/telling/nee",
										schemaPath: "#/properties/conclusie/properties/telling/properties/nee/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									});
									errors++;
								}
							}
						}
						if (data229.weetNiet !== void 0 && func0.call(data229, "weetNiet")) {
							let data232 = data229.weetNiet;
							if (!(typeof data232 == "number" && !(data232 % 1) && !isNaN(data232) && isFinite(data232)) && data232 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/telling/weetNiet",
									schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/type",
									keyword: "type",
									params: { type: schema11.properties.conclusie.properties.telling.properties.weetNiet.type }
								});
								errors++;
							}
							if (typeof data232 == "number" && isFinite(data232)) {
								if (data232 < 0 || isNaN(data232)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/telling/weetNiet",
										schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/telling",
							schemaPath: "#/properties/conclusie/properties/telling/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data201.standpunten !== void 0 && func0.call(data201, "standpunten")) {
					let data233 = data201.standpunten;
					if (Array.isArray(data233)) {
						const len31 = data233.length;
						for (let i31 = 0; i31 < len31; i31++) {
							let data234 = data233[i31];
							if (data234 && typeof data234 == "object" && !Array.isArray(data234)) {
								if (data234.tekst === void 0 || !func0.call(data234, "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/standpunten/" + i31,
										schemaPath: "#/properties/conclusie/properties/standpunten/items/required",
										keyword: "required",
										params: { missingProperty: "tekst" }
									});
									errors++;
								}
								for (const key38 of Object.keys(data234)) if (!(key38 === "soort" || key38 === "aantal" || key38 === "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/conclusie/standpunten/" + i31,
										schemaPath: "#/properties/conclusie/properties/standpunten/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key38 }
									});
									errors++;
								}
								if (data234.soort !== void 0 && func0.call(data234, "soort")) {
									let data235 = data234.soort;
									if (typeof data235 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/soort",
											schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data235 === "meerderheid" || data235 === "minderheid" || data235 === "eenstemmig")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/soort",
											schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.conclusie.properties.standpunten.items.properties.soort.enum }
										});
										errors++;
									}
								}
								if (data234.aantal !== void 0 && func0.call(data234, "aantal")) {
									let data236 = data234.aantal;
									if (!(typeof data236 == "number" && !(data236 % 1) && !isNaN(data236) && isFinite(data236)) && data236 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/aantal",
											schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/type",
											keyword: "type",
											params: { type: schema11.properties.conclusie.properties.standpunten.items.properties.aantal.type }
										});
										errors++;
									}
									if (typeof data236 == "number" && isFinite(data236)) {
										if (data236 < 0 || isNaN(data236)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/aantal",
												schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
								if (data234.tekst !== void 0 && func0.call(data234, "tekst")) {
									let data237 = data234.tekst;
									if (typeof data237 === "string") {
										if (!pattern1.test(data237)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/tekst",
												schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/conclusie/standpunten/" + i31 + "/tekst",
											schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/conclusie/standpunten/" + i31,
									schemaPath: "#/properties/conclusie/properties/standpunten/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/conclusie/standpunten",
							schemaPath: "#/properties/conclusie/properties/standpunten/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/conclusie",
					schemaPath: "#/properties/conclusie/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.toets !== void 0 && func0.call(data, "toets")) {
			let data238 = data.toets;
			if (data238 && typeof data238 == "object" && !Array.isArray(data238)) {
				for (const key39 of Object.keys(data238)) if (!(key39 === "wijze" || key39 === "antwoorden" || key39 === "aantallen" || key39 === "opmerkingen")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/toets",
						schemaPath: "#/properties/toets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key39 }
					});
					errors++;
				}
				if (data238.wijze !== void 0 && func0.call(data238, "wijze")) {
					let data239 = data238.wijze;
					if (typeof data239 !== "string") {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/toets/wijze",
							schemaPath: "#/properties/toets/properties/wijze/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data239 === "open" || data239 === "anoniem")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/toets/wijze",
							schemaPath: "#/properties/toets/properties/wijze/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.toets.properties.wijze.enum }
						});
						errors++;
					}
				}
				if (data238.antwoorden !== void 0 && func0.call(data238, "antwoorden")) {
					let data240 = data238.antwoorden;
					if (Array.isArray(data240)) {
						const len32 = data240.length;
						for (let i32 = 0; i32 < len32; i32++) {
							let data241 = data240[i32];
							if (data241 && typeof data241 == "object" && !Array.isArray(data241)) {
								if (data241.deelnemer === void 0 || !func0.call(data241, "deelnemer")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/antwoorden/" + i32,
										schemaPath: "#/properties/toets/properties/antwoorden/items/required",
										keyword: "required",
										params: { missingProperty: "deelnemer" }
									});
									errors++;
								}
								for (const key40 of Object.keys(data241)) if (!(key40 === "deelnemer" || key40 === "achterConclusie" || key40 === "spiegel" || key40 === "doen" || key40 === "opmerking" || key40 === "vervolg")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/antwoorden/" + i32,
										schemaPath: "#/properties/toets/properties/antwoorden/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key40 }
									});
									errors++;
								}
								if (data241.deelnemer !== void 0 && func0.call(data241, "deelnemer")) {
									let data242 = data241.deelnemer;
									if (typeof data242 === "string") {
										if (!pattern8.test(data242)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/antwoorden/" + i32 + "/deelnemer",
												schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/pattern",
												keyword: "pattern",
												params: { pattern: "^d[1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/deelnemer",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data241.achterConclusie !== void 0 && func0.call(data241, "achterConclusie")) {
									let data243 = data241.achterConclusie;
									if (typeof data243 !== "boolean" && data243 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/achterConclusie",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/achterConclusie/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.antwoorden.items.properties.achterConclusie.type }
										});
										errors++;
									}
								}
								if (data241.spiegel !== void 0 && func0.call(data241, "spiegel")) {
									let data244 = data241.spiegel;
									if (typeof data244 !== "boolean" && data244 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/spiegel",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/spiegel/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.antwoorden.items.properties.spiegel.type }
										});
										errors++;
									}
								}
								if (data241.doen !== void 0 && func0.call(data241, "doen")) {
									let data245 = data241.doen;
									if (typeof data245 !== "boolean" && data245 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/doen",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/doen/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.antwoorden.items.properties.doen.type }
										});
										errors++;
									}
								}
								if (data241.opmerking !== void 0 && func0.call(data241, "opmerking")) {
									let data246 = data241.opmerking;
									if (typeof data246 !== "string" && data246 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/opmerking",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/opmerking/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.antwoorden.items.properties.opmerking.type }
										});
										errors++;
									}
								}
								if (data241.vervolg !== void 0 && func0.call(data241, "vervolg")) {
									let data247 = data241.vervolg;
									if (typeof data247 !== "string") {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/vervolg",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
									if (!(data247 === "stap5" || data247 === "stap6" || data247 === "bewaard")) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/antwoorden/" + i32 + "/vervolg",
											schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.toets.properties.antwoorden.items.properties.vervolg.enum }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/toets/antwoorden/" + i32,
									schemaPath: "#/properties/toets/properties/antwoorden/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/toets/antwoorden",
							schemaPath: "#/properties/toets/properties/antwoorden/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data238.aantallen !== void 0 && func0.call(data238, "aantallen")) {
					let data248 = data238.aantallen;
					if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
						for (const key41 of Object.keys(data248)) if (!(key41 === "achterConclusie" || key41 === "spiegel" || key41 === "doen")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/toets/aantallen",
								schemaPath: "#/properties/toets/properties/aantallen/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key41 }
							});
							errors++;
						}
						if (data248.achterConclusie !== void 0 && func0.call(data248, "achterConclusie")) {
							let data249 = data248.achterConclusie;
							if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
								for (const key42 of Object.keys(data249)) if (!(key42 === "ja" || key42 === "nee")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/aantallen/achterConclusie",
										schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key42 }
									});
									errors++;
								}
								if (data249.ja !== void 0 && func0.call(data249, "ja")) {
									let data250 = data249.ja;
									if (!(typeof data250 == "number" && !(data250 % 1) && !isNaN(data250) && isFinite(data250)) && data250 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/achterConclusie/ja",
											schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.ja.type }
										});
										errors++;
									}
									if (typeof data250 == "number" && isFinite(data250)) {
										if (data250 < 0 || isNaN(data250)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/achterConclusie/ja",
												schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
								if (data249.nee !== void 0 && func0.call(data249, "nee")) {
									let data251 = data249.nee;
									if (!(typeof data251 == "number" && !(data251 % 1) && !isNaN(data251) && isFinite(data251)) && data251 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/achterConclusie/nee",
											schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.nee.type }
										});
										errors++;
									}
									if (typeof data251 == "number" && isFinite(data251)) {
										if (data251 < 0 || isNaN(data251)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/achterConclusie/nee",
												schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/toets/aantallen/achterConclusie",
									schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
						if (data248.spiegel !== void 0 && func0.call(data248, "spiegel")) {
							let data252 = data248.spiegel;
							if (data252 && typeof data252 == "object" && !Array.isArray(data252)) {
								for (const key43 of Object.keys(data252)) if (!(key43 === "ja" || key43 === "nee")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/aantallen/spiegel",
										schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key43 }
									});
									errors++;
								}
								if (data252.ja !== void 0 && func0.call(data252, "ja")) {
									let data253 = data252.ja;
									if (!(typeof data253 == "number" && !(data253 % 1) && !isNaN(data253) && isFinite(data253)) && data253 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/spiegel/ja",
											schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.ja.type }
										});
										errors++;
									}
									if (typeof data253 == "number" && isFinite(data253)) {
										if (data253 < 0 || isNaN(data253)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/spiegel/ja",
												schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
								if (data252.nee !== void 0 && func0.call(data252, "nee")) {
									let data254 = data252.nee;
									if (!(typeof data254 == "number" && !(data254 % 1) && !isNaN(data254) && isFinite(data254)) && data254 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/spiegel/nee",
											schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.nee.type }
										});
										errors++;
									}
									if (typeof data254 == "number" && isFinite(data254)) {
										if (data254 < 0 || isNaN(data254)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/spiegel/nee",
												schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/toets/aantallen/spiegel",
									schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
						if (data248.doen !== void 0 && func0.call(data248, "doen")) {
							let data255 = data248.doen;
							if (data255 && typeof data255 == "object" && !Array.isArray(data255)) {
								for (const key44 of Object.keys(data255)) if (!(key44 === "ja" || key44 === "nee")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/aantallen/doen",
										schemaPath: "#/properties/toets/properties/aantallen/properties/doen/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key44 }
									});
									errors++;
								}
								if (data255.ja !== void 0 && func0.call(data255, "ja")) {
									let data256 = data255.ja;
									if (!(typeof data256 == "number" && !(data256 % 1) && !isNaN(data256) && isFinite(data256)) && data256 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/doen/ja",
											schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.ja.type }
										});
										errors++;
									}
									if (typeof data256 == "number" && isFinite(data256)) {
										if (data256 < 0 || isNaN(data256)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/doen/ja",
												schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
								if (data255.nee !== void 0 && func0.call(data255, "nee")) {
									let data257 = data255.nee;
									if (!(typeof data257 == "number" && !(data257 % 1) && !isNaN(data257) && isFinite(data257)) && data257 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/toets/aantallen/doen/nee",
											schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/type",
											keyword: "type",
											params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.nee.type }
										});
										errors++;
									}
									if (typeof data257 == "number" && isFinite(data257)) {
										if (data257 < 0 || isNaN(data257)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/toets/aantallen/doen/nee",
												schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/toets/aantallen/doen",
									schemaPath: "#/properties/toets/properties/aantallen/properties/doen/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/toets/aantallen",
							schemaPath: "#/properties/toets/properties/aantallen/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data238.opmerkingen !== void 0 && func0.call(data238, "opmerkingen")) {
					let data258 = data238.opmerkingen;
					if (Array.isArray(data258)) {
						const len33 = data258.length;
						for (let i33 = 0; i33 < len33; i33++) {
							let data259 = data258[i33];
							if (typeof data259 === "string") {
								if (!pattern1.test(data259)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/toets/opmerkingen/" + i33,
										schemaPath: "#/properties/toets/properties/opmerkingen/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/toets/opmerkingen/" + i33,
									schemaPath: "#/properties/toets/properties/opmerkingen/items/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/toets/opmerkingen",
							schemaPath: "#/properties/toets/properties/opmerkingen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/toets",
					schemaPath: "#/properties/toets/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.verwijzingen !== void 0 && func0.call(data, "verwijzingen")) {
			let data260 = data.verwijzingen;
			if (Array.isArray(data260)) {
				const len34 = data260.length;
				for (let i34 = 0; i34 < len34; i34++) {
					let data261 = data260[i34];
					if (data261 && typeof data261 == "object" && !Array.isArray(data261)) {
						if (data261.naar === void 0 || !func0.call(data261, "naar")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/verwijzingen/" + i34,
								schemaPath: "#/properties/verwijzingen/items/required",
								keyword: "required",
								params: { missingProperty: "naar" }
							});
							errors++;
						}
						for (const key45 of Object.keys(data261)) if (!(key45 === "naar" || key45 === "behandeling" || key45 === "op" || key45 === "motivering")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/verwijzingen/" + i34,
								schemaPath: "#/properties/verwijzingen/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key45 }
							});
							errors++;
						}
						if (data261.naar !== void 0 && func0.call(data261, "naar")) {
							let data262 = data261.naar;
							if (typeof data262 === "string") {
								if (!pattern0.test(data262)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/verwijzingen/" + i34 + "/naar",
										schemaPath: "#/properties/verwijzingen/items/properties/naar/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/verwijzingen/" + i34 + "/naar",
									schemaPath: "#/properties/verwijzingen/items/properties/naar/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data261.behandeling !== void 0 && func0.call(data261, "behandeling")) {
							let data263 = data261.behandeling;
							if (typeof data263 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/verwijzingen/" + i34 + "/behandeling",
									schemaPath: "#/properties/verwijzingen/items/properties/behandeling/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data263 === "volgt" || data263 === "onderscheidt" || data263 === "herziet" || data263 === "noemt")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/verwijzingen/" + i34 + "/behandeling",
									schemaPath: "#/properties/verwijzingen/items/properties/behandeling/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.verwijzingen.items.properties.behandeling.enum }
								});
								errors++;
							}
						}
						if (data261.op !== void 0 && func0.call(data261, "op")) {
							let data264 = data261.op;
							if (Array.isArray(data264)) {
								const len35 = data264.length;
								for (let i35 = 0; i35 < len35; i35++) {
									let data265 = data264[i35];
									if (typeof data265 === "string") {
										if (!pattern2.test(data265)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/verwijzingen/" + i34 + "/op/" + i35,
												schemaPath: "#/properties/verwijzingen/items/properties/op/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/verwijzingen/" + i34 + "/op/" + i35,
											schemaPath: "#/properties/verwijzingen/items/properties/op/items/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/verwijzingen/" + i34 + "/op",
									schemaPath: "#/properties/verwijzingen/items/properties/op/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
						if (data261.motivering !== void 0 && func0.call(data261, "motivering")) {
							let data266 = data261.motivering;
							if (typeof data266 !== "string" && data266 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/verwijzingen/" + i34 + "/motivering",
									schemaPath: "#/properties/verwijzingen/items/properties/motivering/type",
									keyword: "type",
									params: { type: schema11.properties.verwijzingen.items.properties.motivering.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/verwijzingen/" + i34,
							schemaPath: "#/properties/verwijzingen/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/verwijzingen",
					schemaPath: "#/properties/verwijzingen/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.opvolging !== void 0 && func0.call(data, "opvolging")) {
			let data267 = data.opvolging;
			if (data267 && typeof data267 == "object" && !Array.isArray(data267)) {
				for (const key46 of Object.keys(data267)) if (!(key46 === "voorgelegd" || key46 === "besluit" || key46 === "contactpersoon" || key46 === "terugkoppeling" || key46 === "evaluatie" || key46 === "gedaan")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/opvolging",
						schemaPath: "#/properties/opvolging/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key46 }
					});
					errors++;
				}
				if (data267.voorgelegd !== void 0 && func0.call(data267, "voorgelegd")) {
					let data268 = data267.voorgelegd;
					if (data268 && typeof data268 == "object" && !Array.isArray(data268)) {
						for (const key47 of Object.keys(data268)) if (!(key47 === "datum" || key47 === "aan")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/opvolging/voorgelegd",
								schemaPath: "#/properties/opvolging/properties/voorgelegd/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key47 }
							});
							errors++;
						}
						if (data268.datum !== void 0 && func0.call(data268, "datum")) {
							let data269 = data268.datum;
							if (typeof data269 !== "string" && data269 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/voorgelegd/datum",
									schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.datum.type }
								});
								errors++;
							}
							if (typeof data269 === "string") {
								if (!formats0.validate(data269)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/voorgelegd/datum",
										schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							}
						}
						if (data268.aan !== void 0 && func0.call(data268, "aan")) {
							let data270 = data268.aan;
							if (typeof data270 !== "string" && data270 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/voorgelegd/aan",
									schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/aan/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.aan.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/voorgelegd",
							schemaPath: "#/properties/opvolging/properties/voorgelegd/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data267.besluit !== void 0 && func0.call(data267, "besluit")) {
					let data271 = data267.besluit;
					if (data271 && typeof data271 == "object" && !Array.isArray(data271)) {
						for (const key48 of Object.keys(data271)) if (!(key48 === "datum" || key48 === "door" || key48 === "versie" || key48 === "hash" || key48 === "uitkomst" || key48 === "onderdelen" || key48 === "motivering" || key48 === "terugval")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/opvolging/besluit",
								schemaPath: "#/properties/opvolging/properties/besluit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key48 }
							});
							errors++;
						}
						if (data271.datum !== void 0 && func0.call(data271, "datum")) {
							let data272 = data271.datum;
							if (typeof data272 !== "string" && data272 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/datum",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.besluit.properties.datum.type }
								});
								errors++;
							}
							if (typeof data272 === "string") {
								if (!formats0.validate(data272)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/besluit/datum",
										schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							}
						}
						if (data271.door !== void 0 && func0.call(data271, "door")) {
							let data273 = data271.door;
							if (typeof data273 !== "string" && data273 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/door",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/door/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.besluit.properties.door.type }
								});
								errors++;
							}
						}
						if (data271.versie !== void 0 && func0.call(data271, "versie")) {
							let data274 = data271.versie;
							if (!(typeof data274 == "number" && !(data274 % 1) && !isNaN(data274) && isFinite(data274))) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/versie",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/type",
									keyword: "type",
									params: { type: "integer" }
								});
								errors++;
							}
							if (typeof data274 == "number" && isFinite(data274)) {
								if (data274 < 1 || isNaN(data274)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/besluit/versie",
										schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									});
									errors++;
								}
							}
						}
						if (data271.hash !== void 0 && func0.call(data271, "hash")) {
							let data275 = data271.hash;
							if (typeof data275 === "string") {
								if (!pattern60.test(data275)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/besluit/hash",
										schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/hash",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data271.uitkomst !== void 0 && func0.call(data271, "uitkomst")) {
							let data276 = data271.uitkomst;
							if (typeof data276 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/uitkomst",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data276 === "overgenomen" || data276 === "deels" || data276 === "afgewezen" || data276 === "teruggestuurd")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/uitkomst",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.uitkomst.enum }
								});
								errors++;
							}
						}
						if (data271.onderdelen !== void 0 && func0.call(data271, "onderdelen")) {
							let data277 = data271.onderdelen;
							if (Array.isArray(data277)) {
								const len36 = data277.length;
								for (let i36 = 0; i36 < len36; i36++) {
									let data278 = data277[i36];
									if (data278 && typeof data278 == "object" && !Array.isArray(data278)) {
										if (data278.maatregel === void 0 || !func0.call(data278, "maatregel")) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36,
												schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/required",
												keyword: "required",
												params: { missingProperty: "maatregel" }
											});
											errors++;
										}
										for (const key49 of Object.keys(data278)) if (!(key49 === "maatregel" || key49 === "uitkomst" || key49 === "reden")) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36,
												schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key49 }
											});
											errors++;
										}
										if (data278.maatregel !== void 0 && func0.call(data278, "maatregel")) {
											let data279 = data278.maatregel;
											if (typeof data279 === "string") {
												if (!pattern50.test(data279)) {
													vErrors = noted(vErrors, {
														instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36 + "/maatregel",
														schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/pattern",
														keyword: "pattern",
														params: { pattern: "^m[1-9][0-9]*$" }
													});
													errors++;
												}
											} else {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36 + "/maatregel",
													schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
										}
										if (data278.uitkomst !== void 0 && func0.call(data278, "uitkomst")) {
											let data280 = data278.uitkomst;
											if (typeof data280 !== "string") {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36 + "/uitkomst",
													schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/type",
													keyword: "type",
													params: { type: "string" }
												});
												errors++;
											}
											if (!(data280 === "overgenomen" || data280 === "deels" || data280 === "afgewezen")) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36 + "/uitkomst",
													schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.uitkomst.enum }
												});
												errors++;
											}
										}
										if (data278.reden !== void 0 && func0.call(data278, "reden")) {
											let data281 = data278.reden;
											if (typeof data281 !== "string" && data281 !== null) {
												vErrors = noted(vErrors, {
													instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36 + "/reden",
													schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/reden/type",
													keyword: "type",
													params: { type: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.reden.type }
												});
												errors++;
											}
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i36,
											schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/type",
											keyword: "type",
											params: { type: "object" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/onderdelen",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
						if (data271.motivering !== void 0 && func0.call(data271, "motivering")) {
							let data282 = data271.motivering;
							if (typeof data282 !== "string" && data282 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/motivering",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/motivering/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.besluit.properties.motivering.type }
								});
								errors++;
							}
						}
						if (data271.terugval !== void 0 && func0.call(data271, "terugval")) {
							let data283 = data271.terugval;
							if (typeof data283 !== "string" && data283 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/besluit/terugval",
									schemaPath: "#/properties/opvolging/properties/besluit/properties/terugval/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.besluit.properties.terugval.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/besluit",
							schemaPath: "#/properties/opvolging/properties/besluit/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data267.contactpersoon !== void 0 && func0.call(data267, "contactpersoon")) {
					let data284 = data267.contactpersoon;
					if (typeof data284 !== "string" && data284 !== null) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/contactpersoon",
							schemaPath: "#/properties/opvolging/properties/contactpersoon/type",
							keyword: "type",
							params: { type: schema11.properties.opvolging.properties.contactpersoon.type }
						});
						errors++;
					}
				}
				if (data267.terugkoppeling !== void 0 && func0.call(data267, "terugkoppeling")) {
					let data285 = data267.terugkoppeling;
					if (data285 && typeof data285 == "object" && !Array.isArray(data285)) {
						for (const key50 of Object.keys(data285)) if (!(key50 === "datum" || key50 === "door")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/opvolging/terugkoppeling",
								schemaPath: "#/properties/opvolging/properties/terugkoppeling/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key50 }
							});
							errors++;
						}
						if (data285.datum !== void 0 && func0.call(data285, "datum")) {
							let data286 = data285.datum;
							if (typeof data286 !== "string" && data286 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/terugkoppeling/datum",
									schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.datum.type }
								});
								errors++;
							}
							if (typeof data286 === "string") {
								if (!formats0.validate(data286)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/terugkoppeling/datum",
										schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							}
						}
						if (data285.door !== void 0 && func0.call(data285, "door")) {
							let data287 = data285.door;
							if (typeof data287 !== "string" && data287 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/terugkoppeling/door",
									schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/door/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.door.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/terugkoppeling",
							schemaPath: "#/properties/opvolging/properties/terugkoppeling/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data267.evaluatie !== void 0 && func0.call(data267, "evaluatie")) {
					let data288 = data267.evaluatie;
					if (data288 && typeof data288 == "object" && !Array.isArray(data288)) {
						for (const key51 of Object.keys(data288)) if (!(key51 === "datum" || key51 === "bevindingen")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/opvolging/evaluatie",
								schemaPath: "#/properties/opvolging/properties/evaluatie/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key51 }
							});
							errors++;
						}
						if (data288.datum !== void 0 && func0.call(data288, "datum")) {
							let data289 = data288.datum;
							if (typeof data289 !== "string" && data289 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/evaluatie/datum",
									schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.evaluatie.properties.datum.type }
								});
								errors++;
							}
							if (typeof data289 === "string") {
								if (!formats0.validate(data289)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/evaluatie/datum",
										schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							}
						}
						if (data288.bevindingen !== void 0 && func0.call(data288, "bevindingen")) {
							let data290 = data288.bevindingen;
							if (typeof data290 !== "string" && data290 !== null) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/evaluatie/bevindingen",
									schemaPath: "#/properties/opvolging/properties/evaluatie/properties/bevindingen/type",
									keyword: "type",
									params: { type: schema11.properties.opvolging.properties.evaluatie.properties.bevindingen.type }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/evaluatie",
							schemaPath: "#/properties/opvolging/properties/evaluatie/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data267.gedaan !== void 0 && func0.call(data267, "gedaan")) {
					let data291 = data267.gedaan;
					if (Array.isArray(data291)) {
						const len37 = data291.length;
						for (let i37 = 0; i37 < len37; i37++) {
							let data292 = data291[i37];
							if (data292 && typeof data292 == "object" && !Array.isArray(data292)) {
								if (data292.onderdeel === void 0 || !func0.call(data292, "onderdeel")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/gedaan/" + i37,
										schemaPath: "#/properties/opvolging/properties/gedaan/items/required",
										keyword: "required",
										params: { missingProperty: "onderdeel" }
									});
									errors++;
								}
								for (const key52 of Object.keys(data292)) if (!(key52 === "onderdeel" || key52 === "datum" || key52 === "door" || key52 === "tekst")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/opvolging/gedaan/" + i37,
										schemaPath: "#/properties/opvolging/properties/gedaan/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key52 }
									});
									errors++;
								}
								if (data292.onderdeel !== void 0 && func0.call(data292, "onderdeel")) {
									let data293 = data292.onderdeel;
									if (typeof data293 === "string") {
										if (!pattern62.test(data293)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/onderdeel",
												schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/pattern",
												keyword: "pattern",
												params: { pattern: "^[mqv][1-9][0-9]*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/onderdeel",
											schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data292.datum !== void 0 && func0.call(data292, "datum")) {
									let data294 = data292.datum;
									if (typeof data294 !== "string" && data294 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/datum",
											schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/type",
											keyword: "type",
											params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.datum.type }
										});
										errors++;
									}
									if (typeof data294 === "string") {
										if (!formats0.validate(data294)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/datum",
												schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/format",
												keyword: "format",
												params: { format: "date" }
											});
											errors++;
										}
									}
								}
								if (data292.door !== void 0 && func0.call(data292, "door")) {
									let data295 = data292.door;
									if (typeof data295 !== "string" && data295 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/door",
											schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/door/type",
											keyword: "type",
											params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.door.type }
										});
										errors++;
									}
								}
								if (data292.tekst !== void 0 && func0.call(data292, "tekst")) {
									let data296 = data292.tekst;
									if (typeof data296 !== "string" && data296 !== null) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/opvolging/gedaan/" + i37 + "/tekst",
											schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/tekst/type",
											keyword: "type",
											params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.tekst.type }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/opvolging/gedaan/" + i37,
									schemaPath: "#/properties/opvolging/properties/gedaan/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/opvolging/gedaan",
							schemaPath: "#/properties/opvolging/properties/gedaan/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/opvolging",
					schemaPath: "#/properties/opvolging/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.parkeerplaats !== void 0 && func0.call(data, "parkeerplaats")) {
			let data297 = data.parkeerplaats;
			if (Array.isArray(data297)) {
				const len38 = data297.length;
				for (let i38 = 0; i38 < len38; i38++) {
					let data298 = data297[i38];
					if (typeof data298 === "string") {
						if (!pattern1.test(data298)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/parkeerplaats/" + i38,
								schemaPath: "#/properties/parkeerplaats/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/parkeerplaats/" + i38,
							schemaPath: "#/properties/parkeerplaats/items/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/parkeerplaats",
					schemaPath: "#/properties/parkeerplaats/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.uitzonderingen !== void 0 && func0.call(data, "uitzonderingen")) {
			let data299 = data.uitzonderingen;
			if (Array.isArray(data299)) {
				const len39 = data299.length;
				for (let i39 = 0; i39 < len39; i39++) {
					let data300 = data299[i39];
					if (data300 && typeof data300 == "object" && !Array.isArray(data300)) {
						if (data300.regel === void 0 || !func0.call(data300, "regel")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/uitzonderingen/" + i39,
								schemaPath: "#/properties/uitzonderingen/items/required",
								keyword: "required",
								params: { missingProperty: "regel" }
							});
							errors++;
						}
						if (data300.reden === void 0 || !func0.call(data300, "reden")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/uitzonderingen/" + i39,
								schemaPath: "#/properties/uitzonderingen/items/required",
								keyword: "required",
								params: { missingProperty: "reden" }
							});
							errors++;
						}
						if (data300.tot === void 0 || !func0.call(data300, "tot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/uitzonderingen/" + i39,
								schemaPath: "#/properties/uitzonderingen/items/required",
								keyword: "required",
								params: { missingProperty: "tot" }
							});
							errors++;
						}
						for (const key53 of Object.keys(data300)) if (!(key53 === "regel" || key53 === "reden" || key53 === "tot")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/uitzonderingen/" + i39,
								schemaPath: "#/properties/uitzonderingen/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key53 }
							});
							errors++;
						}
						if (data300.regel !== void 0 && func0.call(data300, "regel")) {
							let data301 = data300.regel;
							if (typeof data301 === "string") {
								if (!pattern1.test(data301)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/uitzonderingen/" + i39 + "/regel",
										schemaPath: "#/properties/uitzonderingen/items/properties/regel/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/uitzonderingen/" + i39 + "/regel",
									schemaPath: "#/properties/uitzonderingen/items/properties/regel/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data300.reden !== void 0 && func0.call(data300, "reden")) {
							let data302 = data300.reden;
							if (typeof data302 === "string") {
								if (!pattern1.test(data302)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/uitzonderingen/" + i39 + "/reden",
										schemaPath: "#/properties/uitzonderingen/items/properties/reden/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/uitzonderingen/" + i39 + "/reden",
									schemaPath: "#/properties/uitzonderingen/items/properties/reden/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data300.tot !== void 0 && func0.call(data300, "tot")) {
							let data303 = data300.tot;
							if (typeof data303 === "string") {
								if (!formats0.validate(data303)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/uitzonderingen/" + i39 + "/tot",
										schemaPath: "#/properties/uitzonderingen/items/properties/tot/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/uitzonderingen/" + i39 + "/tot",
									schemaPath: "#/properties/uitzonderingen/items/properties/tot/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/uitzonderingen/" + i39,
							schemaPath: "#/properties/uitzonderingen/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/uitzonderingen",
					schemaPath: "#/properties/uitzonderingen/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.vervallen !== void 0 && func0.call(data, "vervallen")) {
			let data304 = data.vervallen;
			if (Array.isArray(data304)) {
				const len40 = data304.length;
				for (let i40 = 0; i40 < len40; i40++) {
					let data305 = data304[i40];
					if (typeof data305 === "string") {
						if (!pattern66.test(data305)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vervallen/" + i40,
								schemaPath: "#/properties/vervallen/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][1-9][0-9]*$" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/vervallen/" + i40,
							schemaPath: "#/properties/vervallen/items/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/vervallen",
					schemaPath: "#/properties/vervallen/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.versies !== void 0 && func0.call(data, "versies")) {
			let data306 = data.versies;
			if (Array.isArray(data306)) {
				const len41 = data306.length;
				for (let i41 = 0; i41 < len41; i41++) {
					let data307 = data306[i41];
					if (data307 && typeof data307 == "object" && !Array.isArray(data307)) {
						if (data307.nummer === void 0 || !func0.call(data307, "nummer")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/versies/" + i41,
								schemaPath: "#/properties/versies/items/required",
								keyword: "required",
								params: { missingProperty: "nummer" }
							});
							errors++;
						}
						if (data307.datum === void 0 || !func0.call(data307, "datum")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/versies/" + i41,
								schemaPath: "#/properties/versies/items/required",
								keyword: "required",
								params: { missingProperty: "datum" }
							});
							errors++;
						}
						if (data307.reden === void 0 || !func0.call(data307, "reden")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/versies/" + i41,
								schemaPath: "#/properties/versies/items/required",
								keyword: "required",
								params: { missingProperty: "reden" }
							});
							errors++;
						}
						if (data307.hash === void 0 || !func0.call(data307, "hash")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/versies/" + i41,
								schemaPath: "#/properties/versies/items/required",
								keyword: "required",
								params: { missingProperty: "hash" }
							});
							errors++;
						}
						for (const key54 of Object.keys(data307)) if (!(key54 === "nummer" || key54 === "datum" || key54 === "reden" || key54 === "hash")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/versies/" + i41,
								schemaPath: "#/properties/versies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key54 }
							});
							errors++;
						}
						if (data307.nummer !== void 0 && func0.call(data307, "nummer")) {
							let data308 = data307.nummer;
							if (!(typeof data308 == "number" && !(data308 % 1) && !isNaN(data308) && isFinite(data308))) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/versies/" + i41 + "/nummer",
									schemaPath: "#/properties/versies/items/properties/nummer/type",
									keyword: "type",
									params: { type: "integer" }
								});
								errors++;
							}
							if (typeof data308 == "number" && isFinite(data308)) {
								if (data308 < 1 || isNaN(data308)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/versies/" + i41 + "/nummer",
										schemaPath: "#/properties/versies/items/properties/nummer/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									});
									errors++;
								}
							}
						}
						if (data307.datum !== void 0 && func0.call(data307, "datum")) {
							let data309 = data307.datum;
							if (typeof data309 === "string") {
								if (!formats0.validate(data309)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/versies/" + i41 + "/datum",
										schemaPath: "#/properties/versies/items/properties/datum/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/versies/" + i41 + "/datum",
									schemaPath: "#/properties/versies/items/properties/datum/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data307.reden !== void 0 && func0.call(data307, "reden")) {
							let data310 = data307.reden;
							if (typeof data310 === "string") {
								if (!pattern1.test(data310)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/versies/" + i41 + "/reden",
										schemaPath: "#/properties/versies/items/properties/reden/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/versies/" + i41 + "/reden",
									schemaPath: "#/properties/versies/items/properties/reden/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data307.hash !== void 0 && func0.call(data307, "hash")) {
							let data311 = data307.hash;
							if (typeof data311 === "string") {
								if (!pattern60.test(data311)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/versies/" + i41 + "/hash",
										schemaPath: "#/properties/versies/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/versies/" + i41 + "/hash",
									schemaPath: "#/properties/versies/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/versies/" + i41,
							schemaPath: "#/properties/versies/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/versies",
					schemaPath: "#/properties/versies/type",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.zegel !== void 0 && func0.call(data, "zegel")) {
			let data312 = data.zegel;
			if (data312 && typeof data312 == "object" && !Array.isArray(data312)) {
				if (data312.versie === void 0 || !func0.call(data312, "versie")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/zegel",
						schemaPath: "#/properties/zegel/required",
						keyword: "required",
						params: { missingProperty: "versie" }
					});
					errors++;
				}
				if (data312.datum === void 0 || !func0.call(data312, "datum")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/zegel",
						schemaPath: "#/properties/zegel/required",
						keyword: "required",
						params: { missingProperty: "datum" }
					});
					errors++;
				}
				if (data312.hash === void 0 || !func0.call(data312, "hash")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/zegel",
						schemaPath: "#/properties/zegel/required",
						keyword: "required",
						params: { missingProperty: "hash" }
					});
					errors++;
				}
				if (data312.delen === void 0 || !func0.call(data312, "delen")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/zegel",
						schemaPath: "#/properties/zegel/required",
						keyword: "required",
						params: { missingProperty: "delen" }
					});
					errors++;
				}
				for (const key55 of Object.keys(data312)) if (!(key55 === "versie" || key55 === "datum" || key55 === "hash" || key55 === "delen")) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/zegel",
						schemaPath: "#/properties/zegel/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key55 }
					});
					errors++;
				}
				if (data312.versie !== void 0 && func0.call(data312, "versie")) {
					let data313 = data312.versie;
					if (!(typeof data313 == "number" && !(data313 % 1) && !isNaN(data313) && isFinite(data313))) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/zegel/versie",
							schemaPath: "#/properties/zegel/properties/versie/type",
							keyword: "type",
							params: { type: "integer" }
						});
						errors++;
					}
					if (typeof data313 == "number" && isFinite(data313)) {
						if (data313 < 1 || isNaN(data313)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/zegel/versie",
								schemaPath: "#/properties/zegel/properties/versie/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							});
							errors++;
						}
					}
				}
				if (data312.datum !== void 0 && func0.call(data312, "datum")) {
					let data314 = data312.datum;
					if (typeof data314 === "string") {
						if (!formats0.validate(data314)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/zegel/datum",
								schemaPath: "#/properties/zegel/properties/datum/format",
								keyword: "format",
								params: { format: "date" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/zegel/datum",
							schemaPath: "#/properties/zegel/properties/datum/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data312.hash !== void 0 && func0.call(data312, "hash")) {
					let data315 = data312.hash;
					if (typeof data315 === "string") {
						if (!pattern60.test(data315)) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/zegel/hash",
								schemaPath: "#/properties/zegel/properties/hash/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							});
							errors++;
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/zegel/hash",
							schemaPath: "#/properties/zegel/properties/hash/type",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data312.delen !== void 0 && func0.call(data312, "delen")) {
					let data316 = data312.delen;
					if (Array.isArray(data316)) {
						const len42 = data316.length;
						for (let i42 = 0; i42 < len42; i42++) {
							let data317 = data316[i42];
							if (data317 && typeof data317 == "object" && !Array.isArray(data317)) {
								if (data317.deel === void 0 || !func0.call(data317, "deel")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/zegel/delen/" + i42,
										schemaPath: "#/properties/zegel/properties/delen/items/required",
										keyword: "required",
										params: { missingProperty: "deel" }
									});
									errors++;
								}
								if (data317.hash === void 0 || !func0.call(data317, "hash")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/zegel/delen/" + i42,
										schemaPath: "#/properties/zegel/properties/delen/items/required",
										keyword: "required",
										params: { missingProperty: "hash" }
									});
									errors++;
								}
								for (const key56 of Object.keys(data317)) if (!(key56 === "deel" || key56 === "hash")) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/zegel/delen/" + i42,
										schemaPath: "#/properties/zegel/properties/delen/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key56 }
									});
									errors++;
								}
								if (data317.deel !== void 0 && func0.call(data317, "deel")) {
									let data318 = data317.deel;
									if (typeof data318 === "string") {
										if (!pattern1.test(data318)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/zegel/delen/" + i42 + "/deel",
												schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/zegel/delen/" + i42 + "/deel",
											schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
								if (data317.hash !== void 0 && func0.call(data317, "hash")) {
									let data319 = data317.hash;
									if (typeof data319 === "string") {
										if (!pattern60.test(data319)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/zegel/delen/" + i42 + "/hash",
												schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/zegel/delen/" + i42 + "/hash",
											schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/zegel/delen/" + i42,
									schemaPath: "#/properties/zegel/properties/delen/items/type",
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/zegel/delen",
							schemaPath: "#/properties/zegel/properties/delen/type",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/zegel",
					schemaPath: "#/properties/zegel/type",
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
const validateLijn = validate11;
const schema12 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:beraad:schema:factoren:1",
	"title": "Factoren van een lijn",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersie",
		"lijn",
		"vraag",
		"factoren"
	],
	"properties": {
		"schemaVersie": { "const": 1 },
		"lijn": {
			"type": "string",
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"vraag": {
			"type": "string",
			"pattern": "\\S"
		},
		"factoren": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"kant",
					"definitie",
					"ingevoerd"
				],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
					},
					"kant": {
						"type": "string",
						"enum": ["pro", "contra"]
					},
					"definitie": {
						"type": "string",
						"pattern": "\\S"
					},
					"ingevoerd": {
						"type": "string",
						"format": "date"
					},
					"zieOok": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
						}
					}
				}
			}
		}
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.lijn === void 0 || !func0.call(data, "lijn")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lijn" }
			});
			errors++;
		}
		if (data.vraag === void 0 || !func0.call(data, "vraag")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vraag" }
			});
			errors++;
		}
		if (data.factoren === void 0 || !func0.call(data, "factoren")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "factoren" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "schemaVersie" || key0 === "lijn" || key0 === "vraag" || key0 === "factoren")) {
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
		if (data.lijn !== void 0 && func0.call(data, "lijn")) {
			let data1 = data.lijn;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/lijn",
						schemaPath: "#/properties/lijn/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/lijn",
					schemaPath: "#/properties/lijn/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.vraag !== void 0 && func0.call(data, "vraag")) {
			let data2 = data.vraag;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/vraag",
						schemaPath: "#/properties/vraag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/vraag",
					schemaPath: "#/properties/vraag/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.factoren !== void 0 && func0.call(data, "factoren")) {
			let data3 = data.factoren;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.id === void 0 || !func0.call(data4, "id")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/factoren/" + i0,
								schemaPath: "#/properties/factoren/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							});
							errors++;
						}
						if (data4.kant === void 0 || !func0.call(data4, "kant")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/factoren/" + i0,
								schemaPath: "#/properties/factoren/items/required",
								keyword: "required",
								params: { missingProperty: "kant" }
							});
							errors++;
						}
						if (data4.definitie === void 0 || !func0.call(data4, "definitie")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/factoren/" + i0,
								schemaPath: "#/properties/factoren/items/required",
								keyword: "required",
								params: { missingProperty: "definitie" }
							});
							errors++;
						}
						if (data4.ingevoerd === void 0 || !func0.call(data4, "ingevoerd")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/factoren/" + i0,
								schemaPath: "#/properties/factoren/items/required",
								keyword: "required",
								params: { missingProperty: "ingevoerd" }
							});
							errors++;
						}
						for (const key1 of Object.keys(data4)) if (!(key1 === "id" || key1 === "kant" || key1 === "definitie" || key1 === "ingevoerd" || key1 === "zieOok")) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/factoren/" + i0,
								schemaPath: "#/properties/factoren/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							});
							errors++;
						}
						if (data4.id !== void 0 && func0.call(data4, "id")) {
							let data5 = data4.id;
							if (typeof data5 === "string") {
								if (!pattern2.test(data5)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/factoren/" + i0 + "/id",
										schemaPath: "#/properties/factoren/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/id",
									schemaPath: "#/properties/factoren/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.kant !== void 0 && func0.call(data4, "kant")) {
							let data6 = data4.kant;
							if (typeof data6 !== "string") {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/kant",
									schemaPath: "#/properties/factoren/items/properties/kant/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data6 === "pro" || data6 === "contra")) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/kant",
									schemaPath: "#/properties/factoren/items/properties/kant/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.factoren.items.properties.kant.enum }
								});
								errors++;
							}
						}
						if (data4.definitie !== void 0 && func0.call(data4, "definitie")) {
							let data7 = data4.definitie;
							if (typeof data7 === "string") {
								if (!pattern1.test(data7)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/factoren/" + i0 + "/definitie",
										schemaPath: "#/properties/factoren/items/properties/definitie/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/definitie",
									schemaPath: "#/properties/factoren/items/properties/definitie/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.ingevoerd !== void 0 && func0.call(data4, "ingevoerd")) {
							let data8 = data4.ingevoerd;
							if (typeof data8 === "string") {
								if (!formats0.validate(data8)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/factoren/" + i0 + "/ingevoerd",
										schemaPath: "#/properties/factoren/items/properties/ingevoerd/format",
										keyword: "format",
										params: { format: "date" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/ingevoerd",
									schemaPath: "#/properties/factoren/items/properties/ingevoerd/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data4.zieOok !== void 0 && func0.call(data4, "zieOok")) {
							let data9 = data4.zieOok;
							if (Array.isArray(data9)) {
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data10 = data9[i1];
									if (typeof data10 === "string") {
										if (!pattern2.test(data10)) {
											vErrors = noted(vErrors, {
												instancePath: instancePath + "/factoren/" + i0 + "/zieOok/" + i1,
												schemaPath: "#/properties/factoren/items/properties/zieOok/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
											});
											errors++;
										}
									} else {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/factoren/" + i0 + "/zieOok/" + i1,
											schemaPath: "#/properties/factoren/items/properties/zieOok/items/type",
											keyword: "type",
											params: { type: "string" }
										});
										errors++;
									}
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/factoren/" + i0 + "/zieOok",
									schemaPath: "#/properties/factoren/items/properties/zieOok/type",
									keyword: "type",
									params: { type: "array" }
								});
								errors++;
							}
						}
					} else {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/factoren/" + i0,
							schemaPath: "#/properties/factoren/items/type",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/factoren",
					schemaPath: "#/properties/factoren/type",
					keyword: "type",
					params: { type: "array" }
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
	validate11.errors = vErrors;
	return errors === 0;
}
const validateMethod = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.methode === void 0 || !func0.call(data, "methode")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "methode" }
			});
			errors++;
		}
		if (data.versie === void 0 || !func0.call(data, "versie")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versie" }
			});
			errors++;
		}
		if (data.stappen === void 0 || !func0.call(data, "stappen")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stappen" }
			});
			errors++;
		}
		if (data.vragen === void 0 || !func0.call(data, "vragen")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vragen" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "methode" || key0 === "versie" || key0 === "stappen" || key0 === "vragen")) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.methode !== void 0 && func0.call(data, "methode")) {
			let data0 = data.methode;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/methode",
						schemaPath: "#/properties/methode/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					});
					errors++;
				}
			} else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/methode",
					schemaPath: "#/properties/methode/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.versie !== void 0 && func0.call(data, "versie")) {
			let data1 = data.versie;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/versie",
					schemaPath: "#/properties/versie/type",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/versie",
						schemaPath: "#/properties/versie/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
		if (data.stappen !== void 0 && func0.call(data, "stappen")) {
			let data2 = data.stappen;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 of Object.keys(data2)) {
				let data3 = data2[key1];
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					if (data3.titel === void 0 || !func0.call(data3, "titel")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/stappen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "titel" }
						});
						errors++;
					}
					if (data3.doel === void 0 || !func0.call(data3, "doel")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/stappen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "doel" }
						});
						errors++;
					}
					if (data3.uitleg === void 0 || !func0.call(data3, "uitleg")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/stappen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "uitleg" }
						});
						errors++;
					}
					if (data3.vaakMis === void 0 || !func0.call(data3, "vaakMis")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/stappen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "vaakMis" }
						});
						errors++;
					}
					for (const key2 of Object.keys(data3)) if (!(key2 === "titel" || key2 === "doel" || key2 === "uitleg" || key2 === "vaakMis" || key2 === "minuten")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/stappen/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						});
						errors++;
					}
					if (data3.titel !== void 0 && func0.call(data3, "titel")) {
						let data4 = data3.titel;
						if (typeof data4 === "string") {
							if (!pattern1.test(data4)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/titel",
									schemaPath: "#/properties/stappen/additionalProperties/properties/titel/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/titel",
								schemaPath: "#/properties/stappen/additionalProperties/properties/titel/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data3.doel !== void 0 && func0.call(data3, "doel")) {
						let data5 = data3.doel;
						if (typeof data5 === "string") {
							if (!pattern1.test(data5)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/doel",
									schemaPath: "#/properties/stappen/additionalProperties/properties/doel/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/doel",
								schemaPath: "#/properties/stappen/additionalProperties/properties/doel/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data3.uitleg !== void 0 && func0.call(data3, "uitleg")) {
						let data6 = data3.uitleg;
						if (typeof data6 === "string") {
							if (!pattern1.test(data6)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/uitleg",
									schemaPath: "#/properties/stappen/additionalProperties/properties/uitleg/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/uitleg",
								schemaPath: "#/properties/stappen/additionalProperties/properties/uitleg/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data3.vaakMis !== void 0 && func0.call(data3, "vaakMis")) {
						let data7 = data3.vaakMis;
						if (typeof data7 === "string") {
							if (!pattern1.test(data7)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/vaakMis",
									schemaPath: "#/properties/stappen/additionalProperties/properties/vaakMis/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/vaakMis",
								schemaPath: "#/properties/stappen/additionalProperties/properties/vaakMis/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data3.minuten !== void 0 && func0.call(data3, "minuten")) {
						let data8 = data3.minuten;
						if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/minuten",
								schemaPath: "#/properties/stappen/additionalProperties/properties/minuten/type",
								keyword: "type",
								params: { type: "integer" }
							});
							errors++;
						}
						if (typeof data8 == "number" && isFinite(data8)) {
							if (data8 < 1 || isNaN(data8)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/minuten",
									schemaPath: "#/properties/stappen/additionalProperties/properties/minuten/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								});
								errors++;
							}
						}
					}
				} else {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/stappen/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					});
					errors++;
				}
			}
			else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/stappen",
					schemaPath: "#/properties/stappen/type",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.vragen !== void 0 && func0.call(data, "vragen")) {
			let data9 = data.vragen;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (const key3 of Object.keys(data9)) {
				let data10 = data9[key3];
				if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
					if (data10.vraag === void 0 || !func0.call(data10, "vraag")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/vragen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "vraag" }
						});
						errors++;
					}
					if (data10.hulp === void 0 || !func0.call(data10, "hulp")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/vragen/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "hulp" }
						});
						errors++;
					}
					for (const key4 of Object.keys(data10)) if (!(key4 === "vraag" || key4 === "hulp" || key4 === "voorbeeld" || key4 === "suggesties" || key4 === "keuzes")) {
						vErrors = noted(vErrors, {
							instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/vragen/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						});
						errors++;
					}
					if (data10.vraag !== void 0 && func0.call(data10, "vraag")) {
						let data11 = data10.vraag;
						if (typeof data11 === "string") {
							if (!pattern1.test(data11)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/vraag",
									schemaPath: "#/properties/vragen/additionalProperties/properties/vraag/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/vraag",
								schemaPath: "#/properties/vragen/additionalProperties/properties/vraag/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data10.hulp !== void 0 && func0.call(data10, "hulp")) {
						let data12 = data10.hulp;
						if (typeof data12 === "string") {
							if (!pattern1.test(data12)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hulp",
									schemaPath: "#/properties/vragen/additionalProperties/properties/hulp/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hulp",
								schemaPath: "#/properties/vragen/additionalProperties/properties/hulp/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data10.voorbeeld !== void 0 && func0.call(data10, "voorbeeld")) {
						let data13 = data10.voorbeeld;
						if (typeof data13 === "string") {
							if (!pattern1.test(data13)) {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/voorbeeld",
									schemaPath: "#/properties/vragen/additionalProperties/properties/voorbeeld/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" }
								});
								errors++;
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/voorbeeld",
								schemaPath: "#/properties/vragen/additionalProperties/properties/voorbeeld/type",
								keyword: "type",
								params: { type: "string" }
							});
							errors++;
						}
					}
					if (data10.suggesties !== void 0 && func0.call(data10, "suggesties")) {
						let data14 = data10.suggesties;
						if (Array.isArray(data14)) {
							const len0 = data14.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data15 = data14[i0];
								if (typeof data15 === "string") {
									if (!pattern1.test(data15)) {
										vErrors = noted(vErrors, {
											instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties/" + i0,
											schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" }
										});
										errors++;
									}
								} else {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties/" + i0,
										schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/items/type",
										keyword: "type",
										params: { type: "string" }
									});
									errors++;
								}
							}
						} else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties",
								schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/type",
								keyword: "type",
								params: { type: "array" }
							});
							errors++;
						}
					}
					if (data10.keuzes !== void 0 && func0.call(data10, "keuzes")) {
						let data16 = data10.keuzes;
						if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key5 of Object.keys(data16)) {
							let data17 = data16[key5];
							if (typeof data17 === "string") {
								if (!pattern1.test(data17)) {
									vErrors = noted(vErrors, {
										instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									});
									errors++;
								}
							} else {
								vErrors = noted(vErrors, {
									instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						else {
							vErrors = noted(vErrors, {
								instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes",
								schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/type",
								keyword: "type",
								params: { type: "object" }
							});
							errors++;
						}
					}
				} else {
					vErrors = noted(vErrors, {
						instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/vragen/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					});
					errors++;
				}
			}
			else {
				vErrors = noted(vErrors, {
					instancePath: instancePath + "/vragen",
					schemaPath: "#/properties/vragen/type",
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
	validate12.errors = vErrors;
	return errors === 0;
}
function noted(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	return errors;
}
export { validateCasus, validateLijn, validateMethod };
