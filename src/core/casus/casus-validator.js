/** Tells whether data is a valid case, file with factors or method. Made by scripts/generate.ts from the schemas; do not edit. */
/* eslint-disable */
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var validateCasus = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:beraad:schema:casus:1", "title": "Casus van een moreel beraad", "description": "E\xE9n moreel beraad: van de morele vraag tot en met de opvolging.", "type": "object", "additionalProperties": false, "required": ["schemaVersie", "id", "titel", "soort", "status", "vertrouwelijkheid"], "properties": { "schemaVersie": { "const": 1, "description": "De versie van dit bestandsformaat." }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Datum en korte titel. Gelijk aan de bestandsnaam." }, "titel": { "type": "string", "pattern": "\\S", "description": "Waar het beraad over gaat. Schrijf geen naam van een persoon op." }, "soort": { "type": "string", "enum": ["beraad", "maatwerk", "reconstructie", "groep", "signaal", "raadsadvies"], "description": "De soort casus." }, "status": { "type": "string", "enum": ["concept", "advies", "besloten", "afgerond", "ingetrokken"], "description": "Hoe ver de casus is." }, "vertrouwelijkheid": { "type": "string", "enum": ["openbaar", "intern", "vertrouwelijk"], "description": "Wie deze casus mag lezen." }, "lijn": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De soort beslissing, zoals afzien-van-terugvordering." }, "trefwoorden": { "type": "array", "description": "Woorden waarop je deze casus terugvindt.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n trefwoord." } }, "kernpunten": { "type": ["string", "null"], "description": "De kern in een paar zinnen, voor wie er niet bij was." }, "intake": { "type": "object", "description": "De intake: past een moreel beraad bij deze casus?", "additionalProperties": false, "properties": { "geleefd": { "type": ["boolean", "null"], "description": "Is het een echte casus van iemand die aan tafel komt?" }, "teBeslissen": { "type": ["boolean", "null"], "description": "Is er nog een handeling waarover te beslissen valt?" }, "botsing": { "type": ["boolean", "null"], "description": "Botsen er morele rechten, ook als je de regels goed toepast?" }, "ontbreekt": { "type": "string", "enum": ["niets", "feiten", "recht", "werkwijze"], "description": "Wat er eerst nog ontbreekt: niets, feiten, kennis van het recht, of een goede werkwijze." }, "tijd": { "type": "string", "enum": ["uur", "dagdelen"], "description": "Hoeveel tijd er is: een uur, of dagdelen." }, "aanTafel": { "type": "array", "description": "Welke functies aan tafel nodig zijn.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n functie." } }, "meenemen": { "type": "array", "description": "Wat er op tafel ligt als het beraad begint.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n stuk of gegeven." } }, "uitkomst": { "type": "string", "enum": ["beraad", "uurvorm", "andereDeur"], "description": "Waar de intake op uitkomt: een beraad, de vorm van een uur, of een andere deur." }, "toelichting": { "type": ["string", "null"], "description": "Waarom daarvoor is gekozen." } } }, "maatwerk": { "type": "object", "description": "Wat alleen bij maatwerk wordt vastgelegd.", "additionalProperties": false, "properties": { "eersteContact": { "type": ["string", "null"], "format": "date", "description": 'De dag waarop de casus is ingebracht, als "JJJJ-MM-DD".' }, "nodig": { "type": "array", "description": "Welke kennis en welk mandaat aan tafel nodig zijn.", "items": { "type": "object", "description": "E\xE9n soort kennis of \xE9\xE9n mandaat.", "additionalProperties": false, "required": ["id", "wat"], "properties": { "id": { "type": "string", "pattern": "^n[1-9][0-9]*$", "description": "Vast kenmerk, zoals n1." }, "wat": { "type": "string", "pattern": "\\S", "description": "Welke kennis of welk mandaat." }, "soort": { "type": "string", "enum": ["expertise", "mandaat"], "description": "Kennis (expertise) of mandaat." }, "wie": { "type": "array", "description": "Welke deelnemers dit meebrengen. Leeg: niemand aan tafel.", "items": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Kenmerk van een deelnemer, zoals d1." } } } } }, "tijdlijn": { "type": "array", "description": "Wat er gebeurde, op volgorde van datum en zonder verwijt.", "items": { "type": "object", "description": "E\xE9n gebeurtenis.", "additionalProperties": false, "required": ["id", "datum"], "properties": { "id": { "type": "string", "pattern": "^g[1-9][0-9]*$", "description": "Vast kenmerk van de gebeurtenis, zoals g1." }, "datum": { "type": "string", "format": "date", "description": 'De dag waarop het gebeurde, als "JJJJ-MM-DD".' }, "gebeurtenis": { "type": ["string", "null"], "description": "Wat er gebeurde, in \xE9\xE9n zin." }, "bron": { "type": ["string", "null"], "description": "Waar dat uit blijkt." } } } }, "ruimte": { "type": "object", "description": "Welke ruimte de regels laten, en waarop een afwijking rust.", "additionalProperties": false, "properties": { "binnenDeWet": { "type": ["string", "null"], "description": "Wat er binnen de regels al kan." }, "afwijking": { "type": ["boolean", "null"], "description": "Wijkt de beslissing af van wat de regel voorschrijft?" }, "beginselen": { "type": "array", "description": "De beginselen van behoorlijk bestuur waarop de afwijking rust.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n beginsel." } }, "grond": { "type": ["string", "null"], "description": "Waarom dat hier voorgaat op de regel." } } } } }, "bijeenkomsten": { "type": "array", "description": "De zittingen van het beraad.", "items": { "type": "object", "description": "E\xE9n zitting van het beraad.", "additionalProperties": false, "required": ["id", "datum"], "properties": { "id": { "type": "string", "pattern": "^s[1-9][0-9]*$", "description": "Vast kenmerk van de bijeenkomst, zoals s1." }, "datum": { "type": "string", "format": "date", "description": 'De dag van de bijeenkomst, als "JJJJ-MM-DD".' }, "minuten": { "type": ["integer", "null"], "minimum": 0, "description": "Hoe lang de bijeenkomst duurde, in minuten." }, "plaats": { "type": ["string", "null"], "description": "Waar de groep bij elkaar kwam." }, "aanwezig": { "type": "array", "description": "De kenmerken van de deelnemers die er waren.", "items": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Kenmerk van een deelnemer, zoals d1." } } } } }, "afspraken": { "type": "array", "description": "Afspraken over vertrouwelijkheid en verslag.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n afspraak." } }, "deelnemers": { "type": "array", "description": "Wie er meedoen, als functie.", "items": { "type": "object", "description": "E\xE9n deelnemer: een functie, nooit een naam.", "additionalProperties": false, "required": ["id", "functie"], "properties": { "id": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Vast kenmerk van de deelnemer, zoals d1." }, "functie": { "type": "string", "pattern": "\\S", "description": "De functie van de deelnemer. Schrijf geen naam op." }, "rol": { "type": "string", "enum": ["gespreksleider", "casuseigenaar", "deelnemer", "notulist", "clientenraad", "externDeskundige"], "description": "De rol in het beraad." } } } }, "beslissing": { "type": "object", "description": "Stap 1: de beslissing die voorligt.", "additionalProperties": false, "properties": { "aanleiding": { "type": ["string", "null"], "description": "Het probleem vanuit het perspectief van de inbrenger." }, "handeling": { "type": ["string", "null"], "description": "De ene handeling die wordt overwogen." }, "vorm": { "type": "string", "enum": ["doen", "nalaten"], "description": "Gaat het om doen of om nalaten?" }, "vraag": { "type": ["string", "null"], "description": 'De morele vraag: "Behoor ik \u2026 te doen?" of "\u2026 na te laten?"' }, "afgewekenVanVorm": { "type": ["string", "null"], "description": "De reden om van de vraagvorm af te wijken." } } }, "belanghebbenden": { "type": "array", "description": "Stap 2: ieder die de gevolgen ondergaat.", "items": { "type": "object", "description": "E\xE9n persoon, groep of organisatie die de gevolgen ondergaat.", "additionalProperties": false, "required": ["id", "naam"], "properties": { "id": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Vast kenmerk van de belanghebbende, zoals b1." }, "naam": { "type": "string", "pattern": "\\S", "description": "Wie het is, als rol of groep. Schrijf geen naam van een persoon op." }, "geraakt": { "type": ["string", "null"], "description": "Hoe de gevolgen deze partij raken." }, "gehoord": { "type": ["boolean", "null"], "description": "Is deze partij gehoord?" }, "waaromNiet": { "type": ["string", "null"], "description": "Waarom deze partij niet is gehoord." } } } }, "beslisser": { "type": "object", "description": "Stap 3: wie het besluit neemt.", "additionalProperties": false, "properties": { "functie": { "type": ["string", "null"], "description": "De functie die het besluit neemt." }, "orgaan": { "type": ["string", "null"], "description": "Het orgaan namens wie het besluit valt." }, "mandaat": { "type": ["string", "null"], "description": "Het mandaat waarop de bevoegdheid rust." } } }, "informatie": { "type": "object", "description": "Stap 4: feiten, open vragen en regels.", "additionalProperties": false, "properties": { "feiten": { "type": "array", "description": "Wat vaststaat.", "items": { "type": "object", "description": "E\xE9n feit, zonder oordeel.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^f[1-9][0-9]*$", "description": "Vast kenmerk van het feit, zoals f1." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Het feit in \xE9\xE9n zin." }, "bron": { "type": ["string", "null"], "description": "Waar het feit op steunt." } } } }, "vragen": { "type": "array", "description": "Wat de groep nog niet weet.", "items": { "type": "object", "description": "E\xE9n open vraag.", "additionalProperties": false, "required": ["id", "vraag"], "properties": { "id": { "type": "string", "pattern": "^v[1-9][0-9]*$", "description": "Vast kenmerk van de vraag, zoals v1." }, "vraag": { "type": "string", "pattern": "\\S", "description": "Wat de groep wil weten." }, "wie": { "type": ["string", "null"], "description": "Welke functie dit uitzoekt." }, "uiterlijk": { "type": ["string", "null"], "format": "date", "description": 'Wanneer het antwoord er uiterlijk is, als "JJJJ-MM-DD".' }, "antwoord": { "type": ["string", "null"], "description": "Het antwoord." }, "aanvaardOnbekend": { "type": ["boolean", "null"], "description": "Aanvaardt de groep dat het antwoord onbekend blijft?" } } } }, "kaders": { "type": "array", "description": "Wet, beleid, beroepscode, gedragscode en uitspraken die binden.", "items": { "type": "object", "description": "E\xE9n kader met een verwijzing die te controleren is.", "additionalProperties": false, "required": ["id", "naam"], "properties": { "id": { "type": "string", "pattern": "^k[1-9][0-9]*$", "description": "Vast kenmerk van het kader, zoals k1." }, "naam": { "type": "string", "pattern": "\\S", "description": "De naam van de regel, code of uitspraak." }, "verwijzing": { "type": ["string", "null"], "description": "BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum." }, "strekking": { "type": ["string", "null"], "description": "Wat dit kader hier vraagt." } } } } } }, "argumenten": { "type": "array", "description": "Stap 5: de argumenten voor en tegen.", "items": { "type": "object", "description": "E\xE9n argument voor of tegen de handeling van stap 1.", "additionalProperties": false, "required": ["id", "stelling"], "properties": { "id": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Vast kenmerk van het argument, zoals a1." }, "kant": { "type": "string", "enum": ["pro", "contra"], "description": "Voor (pro) of tegen (contra) de handeling." }, "stelling": { "type": "string", "pattern": "\\S", "description": "Het argument in \xE9\xE9n zin. Noem niet wie het zei." }, "belanghebbenden": { "type": "array", "description": "Van welke belanghebbenden dit argument is.", "items": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Kenmerk van een belanghebbende, zoals b1." } }, "soort": { "type": "string", "enum": ["beginsel", "belang", "wens"], "description": "Recht of beginsel, belang, of wens." }, "beginsel": { "type": ["string", "null"], "description": "Het beginsel of de grondwaarde die op het spel staat." }, "perspectief": { "type": "string", "enum": ["juridisch", "financieelEconomisch", "sociaalMaatschappelijk"], "description": "Vanuit welk perspectief dit argument komt." }, "factor": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De factor uit de lijn, als die er is." }, "smoes": { "type": "object", "description": "Een argument dat geparkeerd staat, omdat het een smoes kan zijn.", "additionalProperties": false, "properties": { "vermoeden": { "type": ["string", "null"], "description": "Waarom de groep twijfelt." }, "wedervraag": { "type": ["string", "null"], "description": "De open vraag die de groep erbij stelde." }, "antwoord": { "type": ["string", "null"], "description": "Het antwoord op die vraag." }, "uitkomst": { "type": "string", "enum": ["open", "ingetrokken", "argument"], "description": "Open: telt nog niet. Ingetrokken: telt niet. Argument: telt weer mee." } } } } } }, "conclusie": { "type": "object", "description": "Stap 6: de conclusie van het beraad. Dit is een advies, geen besluit.", "additionalProperties": false, "properties": { "oordeel": { "type": "string", "enum": ["ja", "nee", "ja-mits", "nee-tenzij"], "description": "Het antwoord op de vraag van stap 1." }, "tekst": { "type": ["string", "null"], "description": "De conclusie in eigen woorden." }, "doorslaggevend": { "type": "array", "description": "De argumenten die de doorslag gaven.", "items": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Kenmerk van een argument, zoals a1." } }, "tegenargumenten": { "type": "array", "description": "Voor elk argument aan de verliezende kant: hoe er recht aan wordt gedaan.", "items": { "type": "object", "description": "Hoe recht wordt gedaan aan \xE9\xE9n tegenargument.", "additionalProperties": false, "required": ["argument"], "properties": { "argument": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Kenmerk van het argument, zoals a2." }, "recht": { "type": "string", "enum": ["maatregel", "deels", "weerlegd", "aanvaard"], "description": "Door een maatregel, deels, weerlegd, of aanvaard als verlies (morele rest)." }, "maatregelen": { "type": "array", "description": "De maatregelen die recht doen aan dit argument.", "items": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Kenmerk van een maatregel, zoals m1." } }, "toelichting": { "type": ["string", "null"], "description": "Hoe dat recht doet aan het argument." } } } }, "motiveringVoorrang": { "type": ["string", "null"], "description": "Waarom een belang of wens hier voorgaat op een recht of beginsel." }, "maatregelen": { "type": "array", "description": "De schadebeperkende maatregelen.", "items": { "type": "object", "description": "E\xE9n schadebeperkende maatregel.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Vast kenmerk van de maatregel, zoals m1." }, "soort": { "type": "string", "enum": ["beperken", "compenseren", "herstellen"], "description": "Schade beperken, compenseren of herstellen." }, "voorwaarde": { "type": ["boolean", "null"], "description": "Hangt de conclusie van deze maatregel af?" }, "tekst": { "type": "string", "pattern": "\\S", "description": "Wat er gebeurt." }, "voor": { "type": "array", "description": "Voor welke belanghebbenden.", "items": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Kenmerk van een belanghebbende, zoals b1." } }, "eigenaar": { "type": ["string", "null"], "description": "Welke functie hiervoor zorgt." }, "uiterlijk": { "type": ["string", "null"], "format": "date", "description": 'Wanneer het uiterlijk klaar is, als "JJJJ-MM-DD".' }, "omvang": { "type": ["string", "null"], "description": "Hoeveel precies: bedrag, duur of aantal." }, "factor": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De factor uit de lijn die er is doordat de conclusie deze voorwaarde stelt." }, "neveneffecten": { "type": ["string", "null"], "description": "Wat de maatregel nog meer teweegbrengt." }, "stand": { "type": "string", "enum": ["open", "uitgevoerd", "vervallen"], "description": "Hoe het er nu voor staat." } } } }, "alsNietIngewilligd": { "type": ["string", "null"], "description": "Wat het advies wordt als een voorwaarde wordt geweigerd." }, "telling": { "type": "object", "description": "Een telronde met handen. Zij zegt hoe de groep erin staat en is geen uitslag.", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor ja." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor nee." }, "weetNiet": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor: ik weet het nog niet." } } }, "standpunten": { "type": "array", "description": "De standpunten in de groep, zonder namen.", "items": { "type": "object", "description": "E\xE9n standpunt.", "additionalProperties": false, "required": ["tekst"], "properties": { "soort": { "type": "string", "enum": ["meerderheid", "minderheid", "eenstemmig"], "description": "Meerderheid, minderheid of eenstemmig." }, "aantal": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers dit standpunt hebben." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Het standpunt in \xE9\xE9n zin." } } } } } }, "toets": { "type": "object", "description": "Stap 7: de toets aan de morele intu\xEFtie. Er wordt nooit een gemiddelde van gemaakt.", "additionalProperties": false, "properties": { "wijze": { "type": "string", "enum": ["open", "anoniem"], "description": "Open: per deelnemer. Anoniem: alleen aantallen." }, "antwoorden": { "type": "array", "description": "De antwoorden per deelnemer, als de toets open is.", "items": { "type": "object", "description": "De toets van \xE9\xE9n deelnemer.", "additionalProperties": false, "required": ["deelnemer"], "properties": { "deelnemer": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Kenmerk van de deelnemer, zoals d1." }, "achterConclusie": { "type": ["boolean", "null"], "description": "Sta ik achter de conclusie?" }, "spiegel": { "type": ["boolean", "null"], "description": "Kan ik mezelf in de spiegel aankijken?" }, "doen": { "type": ["boolean", "null"], "description": "Ga ik het doen?" }, "opmerking": { "type": ["string", "null"], "description": "Een opmerking, of wat er bij een nee ontbreekt." }, "vervolg": { "type": "string", "enum": ["stap5", "stap6", "bewaard"], "description": "Wat de groep met een nee doet: terug naar stap 5 of 6, of bewaren als afwijkend standpunt." } } } }, "aantallen": { "type": "object", "description": "De aantallen, als de toets anoniem is.", "additionalProperties": false, "properties": { "achterConclusie": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Sta ik achter de conclusie?" }, "spiegel": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Kan ik mezelf in de spiegel aankijken?" }, "doen": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Ga ik het doen?" } } }, "opmerkingen": { "type": "array", "description": "Opmerkingen bij een anonieme toets, niet te herleiden tot personen.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n opmerking." } } } }, "verwijzingen": { "type": "array", "description": "Verwijzingen naar eerdere beraden.", "items": { "type": "object", "description": "E\xE9n verwijzing naar een eerder beraad.", "additionalProperties": false, "required": ["naar"], "properties": { "naar": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Het id van het eerdere beraad." }, "behandeling": { "type": "string", "enum": ["volgt", "onderscheidt", "herziet", "noemt"], "description": "Hoe dit beraad met het eerdere omgaat." }, "op": { "type": "array", "description": "De factoren waarop het verschil rust.", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "Kenmerk van een factor." } }, "motivering": { "type": ["string", "null"], "description": "Waarom zo." } } } }, "opvolging": { "type": "object", "description": "Wat er na het beraad gebeurt.", "additionalProperties": false, "properties": { "voorgelegd": { "type": "object", "description": "Wanneer en aan wie het advies is voorgelegd.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van voorleggen, als "JJJJ-MM-DD".' }, "aan": { "type": ["string", "null"], "description": "De functie die het advies kreeg." } } }, "besluit": { "type": "object", "description": "Het besluit van de beslisser.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van het besluit, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De functie die het besluit nam." }, "versie": { "type": "integer", "minimum": 1, "description": "De versie van het advies waarover is besloten." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal van het zegel dat daarop zat. beraad besluit vult het in." }, "uitkomst": { "type": "string", "enum": ["overgenomen", "deels", "afgewezen", "teruggestuurd"], "description": "Wat de beslisser met het advies deed." }, "onderdelen": { "type": "array", "description": "Wat de beslisser met elke maatregel deed. Leeg als het hele advies is overgenomen.", "items": { "type": "object", "description": "Het besluit over \xE9\xE9n maatregel.", "additionalProperties": false, "required": ["maatregel"], "properties": { "maatregel": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Kenmerk van de maatregel, zoals m1." }, "uitkomst": { "type": "string", "enum": ["overgenomen", "deels", "afgewezen"], "description": "Wat de beslisser met deze maatregel deed." }, "reden": { "type": ["string", "null"], "description": "Waarom de beslisser hier afwijkt." } } } }, "motivering": { "type": ["string", "null"], "description": "De reden van het besluit als geheel." }, "terugval": { "type": ["string", "null"], "description": "Wat er nu geldt omdat een voorwaarde is geweigerd. Overgenomen uit het advies." } } }, "contactpersoon": { "type": ["string", "null"], "description": "De vaste functie bij wie de cli\xEBnt terechtkan. Geen naam." }, "terugkoppeling": { "type": "object", "description": "Het gesprek met de cli\xEBnt over de uitkomst.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van de terugkoppeling, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De vaste contactpersoon, als functie." } } }, "evaluatie": { "type": "object", "description": "De evaluatie achteraf.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van de evaluatie, als "JJJJ-MM-DD".' }, "bevindingen": { "type": ["string", "null"], "description": "Wat de evaluatie opleverde." } } }, "gedaan": { "type": "array", "description": "Wat er na het advies is gedaan. beraad gedaan houdt dit bij.", "items": { "type": "object", "description": "Wat er met \xE9\xE9n maatregel of open vraag is gedaan.", "additionalProperties": false, "required": ["onderdeel"], "properties": { "onderdeel": { "type": "string", "pattern": "^[mv][1-9][0-9]*$", "description": "Kenmerk, zoals m1 of v3." }, "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag waarop het is gedaan, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De functie die het deed." }, "tekst": { "type": ["string", "null"], "description": "Wat er is gedaan, het antwoord, of waarom het niet doorgaat." } } } } } }, "parkeerplaats": { "type": "array", "description": "Wat buiten de orde werd gezegd en niet verloren mag gaan.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n opmerking." } }, "uitzonderingen": { "type": "array", "description": "Regels die in deze casus een tijd niet gelden, met de reden.", "items": { "type": "object", "description": "E\xE9n regel van beraad controleer die hier tot een dag zwijgt.", "additionalProperties": false, "required": ["regel", "reden", "tot"], "properties": { "regel": { "type": "string", "pattern": "\\S", "description": "Het id van de regel, zoals ARG-ZIN. De uitleg: beraad controleer --leg-uit ARG-ZIN." }, "reden": { "type": "string", "pattern": "\\S", "description": "Waarom de regel hier niet past." }, "tot": { "type": "string", "format": "date", "description": 'De laatste dag waarop de uitzondering geldt, als "JJJJ-MM-DD".' } } } }, "vervallen": { "type": "array", "description": "Kenmerken van verwijderde onderdelen. Ze worden nooit opnieuw gebruikt.", "items": { "type": "string", "pattern": "^[a-z][1-9][0-9]*$", "description": "Een kenmerk, zoals a3." } }, "versies": { "type": "array", "description": "Eerdere versies van het advies, van oud naar nieuw. beraad heropen houdt dit bij.", "items": { "type": "object", "description": "E\xE9n eerdere versie van het advies, die is heropend.", "additionalProperties": false, "required": ["nummer", "datum", "reden", "hash"], "properties": { "nummer": { "type": "integer", "minimum": 1, "description": "Het nummer van die versie." }, "datum": { "type": "string", "format": "date", "description": 'De dag waarop die versie was verzegeld, als "JJJJ-MM-DD".' }, "reden": { "type": "string", "pattern": "\\S", "description": "Waarom het advies is heropend." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal van het zegel dat erop zat." } } } }, "zegel": { "type": "object", "description": "Het zegel op het advies. beraad advies maakt het; pas het niet met de hand aan.", "additionalProperties": false, "required": ["versie", "datum", "hash", "delen"], "properties": { "versie": { "type": "integer", "minimum": 1, "description": "De hoeveelste versie van het advies dit is." }, "datum": { "type": "string", "format": "date", "description": 'De dag waarop het advies is verzegeld, als "JJJJ-MM-DD".' }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "E\xE9n getal (SHA-256) over alle delen samen." }, "delen": { "type": "array", "description": "De delen waar het advies op rust, elk met een eigen getal.", "items": { "type": "object", "description": "E\xE9n deel.", "additionalProperties": false, "required": ["deel", "hash"], "properties": { "deel": { "type": "string", "pattern": "\\S", "description": "Welk deel, zoals argumenten.a3." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal (SHA-256) over de inhoud van dit deel." } } } } } } } };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern6 = new RegExp("^n[1-9][0-9]*$", "u");
var pattern8 = new RegExp("^d[1-9][0-9]*$", "u");
var pattern9 = new RegExp("^g[1-9][0-9]*$", "u");
var pattern11 = new RegExp("^s[1-9][0-9]*$", "u");
var pattern16 = new RegExp("^b[1-9][0-9]*$", "u");
var pattern18 = new RegExp("^f[1-9][0-9]*$", "u");
var pattern20 = new RegExp("^v[1-9][0-9]*$", "u");
var pattern22 = new RegExp("^k[1-9][0-9]*$", "u");
var pattern24 = new RegExp("^a[1-9][0-9]*$", "u");
var pattern30 = new RegExp("^m[1-9][0-9]*$", "u");
var pattern40 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern42 = new RegExp("^[mv][1-9][0-9]*$", "u");
var pattern46 = new RegExp("^[a-z][1-9][0-9]*$", "u");
var formats0 = require_formats().fullFormats.date;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersie === void 0 || !func0.call(data, "schemaVersie")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersie" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.titel === void 0 || !func0.call(data, "titel")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titel" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.soort === void 0 || !func0.call(data, "soort")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "soort" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.vertrouwelijkheid === void 0 || !func0.call(data, "vertrouwelijkheid")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vertrouwelijkheid" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema11.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.schemaVersie !== void 0 && func0.call(data, "schemaVersie")) {
      if (1 !== data.schemaVersie) {
        const err7 = { instancePath: instancePath + "/schemaVersie", schemaPath: "#/properties/schemaVersie/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.titel !== void 0 && func0.call(data, "titel")) {
      let data2 = data.titel;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err10 = { instancePath: instancePath + "/titel", schemaPath: "#/properties/titel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/titel", schemaPath: "#/properties/titel/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.soort !== void 0 && func0.call(data, "soort")) {
      let data3 = data.soort;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/soort", schemaPath: "#/properties/soort/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data3 === "beraad" || data3 === "maatwerk" || data3 === "reconstructie" || data3 === "groep" || data3 === "signaal" || data3 === "raadsadvies")) {
        const err13 = { instancePath: instancePath + "/soort", schemaPath: "#/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.soort.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data4 = data.status;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data4 === "concept" || data4 === "advies" || data4 === "besloten" || data4 === "afgerond" || data4 === "ingetrokken")) {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.vertrouwelijkheid !== void 0 && func0.call(data, "vertrouwelijkheid")) {
      let data5 = data.vertrouwelijkheid;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/vertrouwelijkheid", schemaPath: "#/properties/vertrouwelijkheid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data5 === "openbaar" || data5 === "intern" || data5 === "vertrouwelijk")) {
        const err17 = { instancePath: instancePath + "/vertrouwelijkheid", schemaPath: "#/properties/vertrouwelijkheid/enum", keyword: "enum", params: { allowedValues: schema11.properties.vertrouwelijkheid.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.lijn !== void 0 && func0.call(data, "lijn")) {
      let data6 = data.lijn;
      if (typeof data6 !== "string" && data6 !== null) {
        const err18 = { instancePath: instancePath + "/lijn", schemaPath: "#/properties/lijn/type", keyword: "type", params: { type: schema11.properties.lijn.type } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          const err19 = { instancePath: instancePath + "/lijn", schemaPath: "#/properties/lijn/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
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
              const err20 = { instancePath: instancePath + "/trefwoorden/" + i0, schemaPath: "#/properties/trefwoorden/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/trefwoorden/" + i0, schemaPath: "#/properties/trefwoorden/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/trefwoorden", schemaPath: "#/properties/trefwoorden/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.kernpunten !== void 0 && func0.call(data, "kernpunten")) {
      let data9 = data.kernpunten;
      if (typeof data9 !== "string" && data9 !== null) {
        const err23 = { instancePath: instancePath + "/kernpunten", schemaPath: "#/properties/kernpunten/type", keyword: "type", params: { type: schema11.properties.kernpunten.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.intake !== void 0 && func0.call(data, "intake")) {
      let data10 = data.intake;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 of Object.keys(data10)) {
          if (!func0.call(schema11.properties.intake.properties, key1)) {
            const err24 = { instancePath: instancePath + "/intake", schemaPath: "#/properties/intake/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.geleefd !== void 0 && func0.call(data10, "geleefd")) {
          let data11 = data10.geleefd;
          if (typeof data11 !== "boolean" && data11 !== null) {
            const err25 = { instancePath: instancePath + "/intake/geleefd", schemaPath: "#/properties/intake/properties/geleefd/type", keyword: "type", params: { type: schema11.properties.intake.properties.geleefd.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.teBeslissen !== void 0 && func0.call(data10, "teBeslissen")) {
          let data12 = data10.teBeslissen;
          if (typeof data12 !== "boolean" && data12 !== null) {
            const err26 = { instancePath: instancePath + "/intake/teBeslissen", schemaPath: "#/properties/intake/properties/teBeslissen/type", keyword: "type", params: { type: schema11.properties.intake.properties.teBeslissen.type } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data10.botsing !== void 0 && func0.call(data10, "botsing")) {
          let data13 = data10.botsing;
          if (typeof data13 !== "boolean" && data13 !== null) {
            const err27 = { instancePath: instancePath + "/intake/botsing", schemaPath: "#/properties/intake/properties/botsing/type", keyword: "type", params: { type: schema11.properties.intake.properties.botsing.type } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.ontbreekt !== void 0 && func0.call(data10, "ontbreekt")) {
          let data14 = data10.ontbreekt;
          if (typeof data14 !== "string") {
            const err28 = { instancePath: instancePath + "/intake/ontbreekt", schemaPath: "#/properties/intake/properties/ontbreekt/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (!(data14 === "niets" || data14 === "feiten" || data14 === "recht" || data14 === "werkwijze")) {
            const err29 = { instancePath: instancePath + "/intake/ontbreekt", schemaPath: "#/properties/intake/properties/ontbreekt/enum", keyword: "enum", params: { allowedValues: schema11.properties.intake.properties.ontbreekt.enum } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.tijd !== void 0 && func0.call(data10, "tijd")) {
          let data15 = data10.tijd;
          if (typeof data15 !== "string") {
            const err30 = { instancePath: instancePath + "/intake/tijd", schemaPath: "#/properties/intake/properties/tijd/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (!(data15 === "uur" || data15 === "dagdelen")) {
            const err31 = { instancePath: instancePath + "/intake/tijd", schemaPath: "#/properties/intake/properties/tijd/enum", keyword: "enum", params: { allowedValues: schema11.properties.intake.properties.tijd.enum } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
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
                  const err32 = { instancePath: instancePath + "/intake/aanTafel/" + i1, schemaPath: "#/properties/intake/properties/aanTafel/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/intake/aanTafel/" + i1, schemaPath: "#/properties/intake/properties/aanTafel/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/intake/aanTafel", schemaPath: "#/properties/intake/properties/aanTafel/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
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
                  const err35 = { instancePath: instancePath + "/intake/meenemen/" + i2, schemaPath: "#/properties/intake/properties/meenemen/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/intake/meenemen/" + i2, schemaPath: "#/properties/intake/properties/meenemen/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/intake/meenemen", schemaPath: "#/properties/intake/properties/meenemen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.uitkomst !== void 0 && func0.call(data10, "uitkomst")) {
          let data20 = data10.uitkomst;
          if (typeof data20 !== "string") {
            const err38 = { instancePath: instancePath + "/intake/uitkomst", schemaPath: "#/properties/intake/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data20 === "beraad" || data20 === "uurvorm" || data20 === "andereDeur")) {
            const err39 = { instancePath: instancePath + "/intake/uitkomst", schemaPath: "#/properties/intake/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.intake.properties.uitkomst.enum } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data10.toelichting !== void 0 && func0.call(data10, "toelichting")) {
          let data21 = data10.toelichting;
          if (typeof data21 !== "string" && data21 !== null) {
            const err40 = { instancePath: instancePath + "/intake/toelichting", schemaPath: "#/properties/intake/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.intake.properties.toelichting.type } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/intake", schemaPath: "#/properties/intake/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.maatwerk !== void 0 && func0.call(data, "maatwerk")) {
      let data22 = data.maatwerk;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 of Object.keys(data22)) {
          if (!(key2 === "eersteContact" || key2 === "nodig" || key2 === "tijdlijn" || key2 === "ruimte")) {
            const err42 = { instancePath: instancePath + "/maatwerk", schemaPath: "#/properties/maatwerk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data22.eersteContact !== void 0 && func0.call(data22, "eersteContact")) {
          let data23 = data22.eersteContact;
          if (typeof data23 !== "string" && data23 !== null) {
            const err43 = { instancePath: instancePath + "/maatwerk/eersteContact", schemaPath: "#/properties/maatwerk/properties/eersteContact/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.eersteContact.type } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data23 === "string") {
            if (!formats0.validate(data23)) {
              const err44 = { instancePath: instancePath + "/maatwerk/eersteContact", schemaPath: "#/properties/maatwerk/properties/eersteContact/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
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
                  const err45 = { instancePath: instancePath + "/maatwerk/nodig/" + i3, schemaPath: "#/properties/maatwerk/properties/nodig/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (data25.wat === void 0 || !func0.call(data25, "wat")) {
                  const err46 = { instancePath: instancePath + "/maatwerk/nodig/" + i3, schemaPath: "#/properties/maatwerk/properties/nodig/items/required", keyword: "required", params: { missingProperty: "wat" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data25)) {
                  if (!(key3 === "id" || key3 === "wat" || key3 === "soort" || key3 === "wie")) {
                    const err47 = { instancePath: instancePath + "/maatwerk/nodig/" + i3, schemaPath: "#/properties/maatwerk/properties/nodig/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data25.id !== void 0 && func0.call(data25, "id")) {
                  let data26 = data25.id;
                  if (typeof data26 === "string") {
                    if (!pattern6.test(data26)) {
                      const err48 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/id", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^n[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/id", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data25.wat !== void 0 && func0.call(data25, "wat")) {
                  let data27 = data25.wat;
                  if (typeof data27 === "string") {
                    if (!pattern1.test(data27)) {
                      const err50 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wat", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wat", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wat/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data25.soort !== void 0 && func0.call(data25, "soort")) {
                  let data28 = data25.soort;
                  if (typeof data28 !== "string") {
                    const err52 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/soort", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (!(data28 === "expertise" || data28 === "mandaat")) {
                    const err53 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/soort", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.maatwerk.properties.nodig.items.properties.soort.enum } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
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
                          const err54 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie/" + i4, schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/items/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      } else {
                        const err55 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie/" + i4, schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/maatwerk/nodig/" + i3 + "/wie", schemaPath: "#/properties/maatwerk/properties/nodig/items/properties/wie/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/maatwerk/nodig/" + i3, schemaPath: "#/properties/maatwerk/properties/nodig/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/maatwerk/nodig", schemaPath: "#/properties/maatwerk/properties/nodig/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
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
                  const err59 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5, schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data32.datum === void 0 || !func0.call(data32, "datum")) {
                  const err60 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5, schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/required", keyword: "required", params: { missingProperty: "datum" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                for (const key4 of Object.keys(data32)) {
                  if (!(key4 === "id" || key4 === "datum" || key4 === "gebeurtenis" || key4 === "bron")) {
                    const err61 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5, schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data32.id !== void 0 && func0.call(data32, "id")) {
                  let data33 = data32.id;
                  if (typeof data33 === "string") {
                    if (!pattern9.test(data33)) {
                      const err62 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/id", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^g[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/id", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data32.datum !== void 0 && func0.call(data32, "datum")) {
                  let data34 = data32.datum;
                  if (typeof data34 === "string") {
                    if (!formats0.validate(data34)) {
                      const err64 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/datum", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/datum", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/datum/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data32.gebeurtenis !== void 0 && func0.call(data32, "gebeurtenis")) {
                  let data35 = data32.gebeurtenis;
                  if (typeof data35 !== "string" && data35 !== null) {
                    const err66 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/gebeurtenis", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/gebeurtenis/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.tijdlijn.items.properties.gebeurtenis.type } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data32.bron !== void 0 && func0.call(data32, "bron")) {
                  let data36 = data32.bron;
                  if (typeof data36 !== "string" && data36 !== null) {
                    const err67 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5 + "/bron", schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/properties/bron/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.tijdlijn.items.properties.bron.type } };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/maatwerk/tijdlijn/" + i5, schemaPath: "#/properties/maatwerk/properties/tijdlijn/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/maatwerk/tijdlijn", schemaPath: "#/properties/maatwerk/properties/tijdlijn/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data22.ruimte !== void 0 && func0.call(data22, "ruimte")) {
          let data37 = data22.ruimte;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key5 of Object.keys(data37)) {
              if (!(key5 === "binnenDeWet" || key5 === "afwijking" || key5 === "beginselen" || key5 === "grond")) {
                const err70 = { instancePath: instancePath + "/maatwerk/ruimte", schemaPath: "#/properties/maatwerk/properties/ruimte/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data37.binnenDeWet !== void 0 && func0.call(data37, "binnenDeWet")) {
              let data38 = data37.binnenDeWet;
              if (typeof data38 !== "string" && data38 !== null) {
                const err71 = { instancePath: instancePath + "/maatwerk/ruimte/binnenDeWet", schemaPath: "#/properties/maatwerk/properties/ruimte/properties/binnenDeWet/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.ruimte.properties.binnenDeWet.type } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data37.afwijking !== void 0 && func0.call(data37, "afwijking")) {
              let data39 = data37.afwijking;
              if (typeof data39 !== "boolean" && data39 !== null) {
                const err72 = { instancePath: instancePath + "/maatwerk/ruimte/afwijking", schemaPath: "#/properties/maatwerk/properties/ruimte/properties/afwijking/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.ruimte.properties.afwijking.type } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
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
                      const err73 = { instancePath: instancePath + "/maatwerk/ruimte/beginselen/" + i6, schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = { instancePath: instancePath + "/maatwerk/ruimte/beginselen/" + i6, schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/maatwerk/ruimte/beginselen", schemaPath: "#/properties/maatwerk/properties/ruimte/properties/beginselen/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data37.grond !== void 0 && func0.call(data37, "grond")) {
              let data42 = data37.grond;
              if (typeof data42 !== "string" && data42 !== null) {
                const err76 = { instancePath: instancePath + "/maatwerk/ruimte/grond", schemaPath: "#/properties/maatwerk/properties/ruimte/properties/grond/type", keyword: "type", params: { type: schema11.properties.maatwerk.properties.ruimte.properties.grond.type } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/maatwerk/ruimte", schemaPath: "#/properties/maatwerk/properties/ruimte/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/maatwerk", schemaPath: "#/properties/maatwerk/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.bijeenkomsten !== void 0 && func0.call(data, "bijeenkomsten")) {
      let data43 = data.bijeenkomsten;
      if (Array.isArray(data43)) {
        const len7 = data43.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data44 = data43[i7];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0 || !func0.call(data44, "id")) {
              const err79 = { instancePath: instancePath + "/bijeenkomsten/" + i7, schemaPath: "#/properties/bijeenkomsten/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data44.datum === void 0 || !func0.call(data44, "datum")) {
              const err80 = { instancePath: instancePath + "/bijeenkomsten/" + i7, schemaPath: "#/properties/bijeenkomsten/items/required", keyword: "required", params: { missingProperty: "datum" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key6 of Object.keys(data44)) {
              if (!(key6 === "id" || key6 === "datum" || key6 === "minuten" || key6 === "plaats" || key6 === "aanwezig")) {
                const err81 = { instancePath: instancePath + "/bijeenkomsten/" + i7, schemaPath: "#/properties/bijeenkomsten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data44.id !== void 0 && func0.call(data44, "id")) {
              let data45 = data44.id;
              if (typeof data45 === "string") {
                if (!pattern11.test(data45)) {
                  const err82 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/id", schemaPath: "#/properties/bijeenkomsten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^s[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/id", schemaPath: "#/properties/bijeenkomsten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data44.datum !== void 0 && func0.call(data44, "datum")) {
              let data46 = data44.datum;
              if (typeof data46 === "string") {
                if (!formats0.validate(data46)) {
                  const err84 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/datum", schemaPath: "#/properties/bijeenkomsten/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              } else {
                const err85 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/datum", schemaPath: "#/properties/bijeenkomsten/items/properties/datum/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data44.minuten !== void 0 && func0.call(data44, "minuten")) {
              let data47 = data44.minuten;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47)) && data47 !== null) {
                const err86 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/minuten", schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/type", keyword: "type", params: { type: schema11.properties.bijeenkomsten.items.properties.minuten.type } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 < 0 || isNaN(data47)) {
                  const err87 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/minuten", schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            }
            if (data44.plaats !== void 0 && func0.call(data44, "plaats")) {
              let data48 = data44.plaats;
              if (typeof data48 !== "string" && data48 !== null) {
                const err88 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/plaats", schemaPath: "#/properties/bijeenkomsten/items/properties/plaats/type", keyword: "type", params: { type: schema11.properties.bijeenkomsten.items.properties.plaats.type } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data44.aanwezig !== void 0 && func0.call(data44, "aanwezig")) {
              let data49 = data44.aanwezig;
              if (Array.isArray(data49)) {
                const len8 = data49.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data50 = data49[i8];
                  if (typeof data50 === "string") {
                    if (!pattern8.test(data50)) {
                      const err89 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/aanwezig/" + i8, schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/aanwezig/" + i8, schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/bijeenkomsten/" + i7 + "/aanwezig", schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/bijeenkomsten/" + i7, schemaPath: "#/properties/bijeenkomsten/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/bijeenkomsten", schemaPath: "#/properties/bijeenkomsten/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.afspraken !== void 0 && func0.call(data, "afspraken")) {
      let data51 = data.afspraken;
      if (Array.isArray(data51)) {
        const len9 = data51.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data52 = data51[i9];
          if (typeof data52 === "string") {
            if (!pattern1.test(data52)) {
              const err94 = { instancePath: instancePath + "/afspraken/" + i9, schemaPath: "#/properties/afspraken/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/afspraken/" + i9, schemaPath: "#/properties/afspraken/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/afspraken", schemaPath: "#/properties/afspraken/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.deelnemers !== void 0 && func0.call(data, "deelnemers")) {
      let data53 = data.deelnemers;
      if (Array.isArray(data53)) {
        const len10 = data53.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data54 = data53[i10];
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.id === void 0 || !func0.call(data54, "id")) {
              const err97 = { instancePath: instancePath + "/deelnemers/" + i10, schemaPath: "#/properties/deelnemers/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data54.functie === void 0 || !func0.call(data54, "functie")) {
              const err98 = { instancePath: instancePath + "/deelnemers/" + i10, schemaPath: "#/properties/deelnemers/items/required", keyword: "required", params: { missingProperty: "functie" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            for (const key7 of Object.keys(data54)) {
              if (!(key7 === "id" || key7 === "functie" || key7 === "rol")) {
                const err99 = { instancePath: instancePath + "/deelnemers/" + i10, schemaPath: "#/properties/deelnemers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data54.id !== void 0 && func0.call(data54, "id")) {
              let data55 = data54.id;
              if (typeof data55 === "string") {
                if (!pattern8.test(data55)) {
                  const err100 = { instancePath: instancePath + "/deelnemers/" + i10 + "/id", schemaPath: "#/properties/deelnemers/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/deelnemers/" + i10 + "/id", schemaPath: "#/properties/deelnemers/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data54.functie !== void 0 && func0.call(data54, "functie")) {
              let data56 = data54.functie;
              if (typeof data56 === "string") {
                if (!pattern1.test(data56)) {
                  const err102 = { instancePath: instancePath + "/deelnemers/" + i10 + "/functie", schemaPath: "#/properties/deelnemers/items/properties/functie/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/deelnemers/" + i10 + "/functie", schemaPath: "#/properties/deelnemers/items/properties/functie/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data54.rol !== void 0 && func0.call(data54, "rol")) {
              let data57 = data54.rol;
              if (typeof data57 !== "string") {
                const err104 = { instancePath: instancePath + "/deelnemers/" + i10 + "/rol", schemaPath: "#/properties/deelnemers/items/properties/rol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (!(data57 === "gespreksleider" || data57 === "casuseigenaar" || data57 === "deelnemer" || data57 === "notulist" || data57 === "clientenraad" || data57 === "externDeskundige")) {
                const err105 = { instancePath: instancePath + "/deelnemers/" + i10 + "/rol", schemaPath: "#/properties/deelnemers/items/properties/rol/enum", keyword: "enum", params: { allowedValues: schema11.properties.deelnemers.items.properties.rol.enum } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/deelnemers/" + i10, schemaPath: "#/properties/deelnemers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/deelnemers", schemaPath: "#/properties/deelnemers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.beslissing !== void 0 && func0.call(data, "beslissing")) {
      let data58 = data.beslissing;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        for (const key8 of Object.keys(data58)) {
          if (!(key8 === "aanleiding" || key8 === "handeling" || key8 === "vorm" || key8 === "vraag" || key8 === "afgewekenVanVorm")) {
            const err108 = { instancePath: instancePath + "/beslissing", schemaPath: "#/properties/beslissing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data58.aanleiding !== void 0 && func0.call(data58, "aanleiding")) {
          let data59 = data58.aanleiding;
          if (typeof data59 !== "string" && data59 !== null) {
            const err109 = { instancePath: instancePath + "/beslissing/aanleiding", schemaPath: "#/properties/beslissing/properties/aanleiding/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.aanleiding.type } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data58.handeling !== void 0 && func0.call(data58, "handeling")) {
          let data60 = data58.handeling;
          if (typeof data60 !== "string" && data60 !== null) {
            const err110 = { instancePath: instancePath + "/beslissing/handeling", schemaPath: "#/properties/beslissing/properties/handeling/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.handeling.type } };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data58.vorm !== void 0 && func0.call(data58, "vorm")) {
          let data61 = data58.vorm;
          if (typeof data61 !== "string") {
            const err111 = { instancePath: instancePath + "/beslissing/vorm", schemaPath: "#/properties/beslissing/properties/vorm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (!(data61 === "doen" || data61 === "nalaten")) {
            const err112 = { instancePath: instancePath + "/beslissing/vorm", schemaPath: "#/properties/beslissing/properties/vorm/enum", keyword: "enum", params: { allowedValues: schema11.properties.beslissing.properties.vorm.enum } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data58.vraag !== void 0 && func0.call(data58, "vraag")) {
          let data62 = data58.vraag;
          if (typeof data62 !== "string" && data62 !== null) {
            const err113 = { instancePath: instancePath + "/beslissing/vraag", schemaPath: "#/properties/beslissing/properties/vraag/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.vraag.type } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data58.afgewekenVanVorm !== void 0 && func0.call(data58, "afgewekenVanVorm")) {
          let data63 = data58.afgewekenVanVorm;
          if (typeof data63 !== "string" && data63 !== null) {
            const err114 = { instancePath: instancePath + "/beslissing/afgewekenVanVorm", schemaPath: "#/properties/beslissing/properties/afgewekenVanVorm/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.afgewekenVanVorm.type } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/beslissing", schemaPath: "#/properties/beslissing/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.belanghebbenden !== void 0 && func0.call(data, "belanghebbenden")) {
      let data64 = data.belanghebbenden;
      if (Array.isArray(data64)) {
        const len11 = data64.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data65 = data64[i11];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.id === void 0 || !func0.call(data65, "id")) {
              const err116 = { instancePath: instancePath + "/belanghebbenden/" + i11, schemaPath: "#/properties/belanghebbenden/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data65.naam === void 0 || !func0.call(data65, "naam")) {
              const err117 = { instancePath: instancePath + "/belanghebbenden/" + i11, schemaPath: "#/properties/belanghebbenden/items/required", keyword: "required", params: { missingProperty: "naam" } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            for (const key9 of Object.keys(data65)) {
              if (!(key9 === "id" || key9 === "naam" || key9 === "geraakt" || key9 === "gehoord" || key9 === "waaromNiet")) {
                const err118 = { instancePath: instancePath + "/belanghebbenden/" + i11, schemaPath: "#/properties/belanghebbenden/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data65.id !== void 0 && func0.call(data65, "id")) {
              let data66 = data65.id;
              if (typeof data66 === "string") {
                if (!pattern16.test(data66)) {
                  const err119 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/id", schemaPath: "#/properties/belanghebbenden/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              } else {
                const err120 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/id", schemaPath: "#/properties/belanghebbenden/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data65.naam !== void 0 && func0.call(data65, "naam")) {
              let data67 = data65.naam;
              if (typeof data67 === "string") {
                if (!pattern1.test(data67)) {
                  const err121 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/naam", schemaPath: "#/properties/belanghebbenden/items/properties/naam/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              } else {
                const err122 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/naam", schemaPath: "#/properties/belanghebbenden/items/properties/naam/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data65.geraakt !== void 0 && func0.call(data65, "geraakt")) {
              let data68 = data65.geraakt;
              if (typeof data68 !== "string" && data68 !== null) {
                const err123 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/geraakt", schemaPath: "#/properties/belanghebbenden/items/properties/geraakt/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.geraakt.type } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data65.gehoord !== void 0 && func0.call(data65, "gehoord")) {
              let data69 = data65.gehoord;
              if (typeof data69 !== "boolean" && data69 !== null) {
                const err124 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/gehoord", schemaPath: "#/properties/belanghebbenden/items/properties/gehoord/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.gehoord.type } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data65.waaromNiet !== void 0 && func0.call(data65, "waaromNiet")) {
              let data70 = data65.waaromNiet;
              if (typeof data70 !== "string" && data70 !== null) {
                const err125 = { instancePath: instancePath + "/belanghebbenden/" + i11 + "/waaromNiet", schemaPath: "#/properties/belanghebbenden/items/properties/waaromNiet/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.waaromNiet.type } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/belanghebbenden/" + i11, schemaPath: "#/properties/belanghebbenden/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/belanghebbenden", schemaPath: "#/properties/belanghebbenden/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.beslisser !== void 0 && func0.call(data, "beslisser")) {
      let data71 = data.beslisser;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (const key10 of Object.keys(data71)) {
          if (!(key10 === "functie" || key10 === "orgaan" || key10 === "mandaat")) {
            const err128 = { instancePath: instancePath + "/beslisser", schemaPath: "#/properties/beslisser/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data71.functie !== void 0 && func0.call(data71, "functie")) {
          let data72 = data71.functie;
          if (typeof data72 !== "string" && data72 !== null) {
            const err129 = { instancePath: instancePath + "/beslisser/functie", schemaPath: "#/properties/beslisser/properties/functie/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.functie.type } };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data71.orgaan !== void 0 && func0.call(data71, "orgaan")) {
          let data73 = data71.orgaan;
          if (typeof data73 !== "string" && data73 !== null) {
            const err130 = { instancePath: instancePath + "/beslisser/orgaan", schemaPath: "#/properties/beslisser/properties/orgaan/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.orgaan.type } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data71.mandaat !== void 0 && func0.call(data71, "mandaat")) {
          let data74 = data71.mandaat;
          if (typeof data74 !== "string" && data74 !== null) {
            const err131 = { instancePath: instancePath + "/beslisser/mandaat", schemaPath: "#/properties/beslisser/properties/mandaat/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.mandaat.type } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
      } else {
        const err132 = { instancePath: instancePath + "/beslisser", schemaPath: "#/properties/beslisser/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.informatie !== void 0 && func0.call(data, "informatie")) {
      let data75 = data.informatie;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        for (const key11 of Object.keys(data75)) {
          if (!(key11 === "feiten" || key11 === "vragen" || key11 === "kaders")) {
            const err133 = { instancePath: instancePath + "/informatie", schemaPath: "#/properties/informatie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data75.feiten !== void 0 && func0.call(data75, "feiten")) {
          let data76 = data75.feiten;
          if (Array.isArray(data76)) {
            const len12 = data76.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data77 = data76[i12];
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                if (data77.id === void 0 || !func0.call(data77, "id")) {
                  const err134 = { instancePath: instancePath + "/informatie/feiten/" + i12, schemaPath: "#/properties/informatie/properties/feiten/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                if (data77.tekst === void 0 || !func0.call(data77, "tekst")) {
                  const err135 = { instancePath: instancePath + "/informatie/feiten/" + i12, schemaPath: "#/properties/informatie/properties/feiten/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                for (const key12 of Object.keys(data77)) {
                  if (!(key12 === "id" || key12 === "tekst" || key12 === "bron")) {
                    const err136 = { instancePath: instancePath + "/informatie/feiten/" + i12, schemaPath: "#/properties/informatie/properties/feiten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data77.id !== void 0 && func0.call(data77, "id")) {
                  let data78 = data77.id;
                  if (typeof data78 === "string") {
                    if (!pattern18.test(data78)) {
                      const err137 = { instancePath: instancePath + "/informatie/feiten/" + i12 + "/id", schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^f[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  } else {
                    const err138 = { instancePath: instancePath + "/informatie/feiten/" + i12 + "/id", schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data77.tekst !== void 0 && func0.call(data77, "tekst")) {
                  let data79 = data77.tekst;
                  if (typeof data79 === "string") {
                    if (!pattern1.test(data79)) {
                      const err139 = { instancePath: instancePath + "/informatie/feiten/" + i12 + "/tekst", schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  } else {
                    const err140 = { instancePath: instancePath + "/informatie/feiten/" + i12 + "/tekst", schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data77.bron !== void 0 && func0.call(data77, "bron")) {
                  let data80 = data77.bron;
                  if (typeof data80 !== "string" && data80 !== null) {
                    const err141 = { instancePath: instancePath + "/informatie/feiten/" + i12 + "/bron", schemaPath: "#/properties/informatie/properties/feiten/items/properties/bron/type", keyword: "type", params: { type: schema11.properties.informatie.properties.feiten.items.properties.bron.type } };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
              } else {
                const err142 = { instancePath: instancePath + "/informatie/feiten/" + i12, schemaPath: "#/properties/informatie/properties/feiten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
          } else {
            const err143 = { instancePath: instancePath + "/informatie/feiten", schemaPath: "#/properties/informatie/properties/feiten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data75.vragen !== void 0 && func0.call(data75, "vragen")) {
          let data81 = data75.vragen;
          if (Array.isArray(data81)) {
            const len13 = data81.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data82 = data81[i13];
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (data82.id === void 0 || !func0.call(data82, "id")) {
                  const err144 = { instancePath: instancePath + "/informatie/vragen/" + i13, schemaPath: "#/properties/informatie/properties/vragen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
                if (data82.vraag === void 0 || !func0.call(data82, "vraag")) {
                  const err145 = { instancePath: instancePath + "/informatie/vragen/" + i13, schemaPath: "#/properties/informatie/properties/vragen/items/required", keyword: "required", params: { missingProperty: "vraag" } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                for (const key13 of Object.keys(data82)) {
                  if (!(key13 === "id" || key13 === "vraag" || key13 === "wie" || key13 === "uiterlijk" || key13 === "antwoord" || key13 === "aanvaardOnbekend")) {
                    const err146 = { instancePath: instancePath + "/informatie/vragen/" + i13, schemaPath: "#/properties/informatie/properties/vragen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data82.id !== void 0 && func0.call(data82, "id")) {
                  let data83 = data82.id;
                  if (typeof data83 === "string") {
                    if (!pattern20.test(data83)) {
                      const err147 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/id", schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^v[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                  } else {
                    const err148 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/id", schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data82.vraag !== void 0 && func0.call(data82, "vraag")) {
                  let data84 = data82.vraag;
                  if (typeof data84 === "string") {
                    if (!pattern1.test(data84)) {
                      const err149 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/vraag", schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                  } else {
                    const err150 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/vraag", schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data82.wie !== void 0 && func0.call(data82, "wie")) {
                  let data85 = data82.wie;
                  if (typeof data85 !== "string" && data85 !== null) {
                    const err151 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/wie", schemaPath: "#/properties/informatie/properties/vragen/items/properties/wie/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.wie.type } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data82.uiterlijk !== void 0 && func0.call(data82, "uiterlijk")) {
                  let data86 = data82.uiterlijk;
                  if (typeof data86 !== "string" && data86 !== null) {
                    const err152 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/uiterlijk", schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.uiterlijk.type } };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                  if (typeof data86 === "string") {
                    if (!formats0.validate(data86)) {
                      const err153 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/uiterlijk", schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                  }
                }
                if (data82.antwoord !== void 0 && func0.call(data82, "antwoord")) {
                  let data87 = data82.antwoord;
                  if (typeof data87 !== "string" && data87 !== null) {
                    const err154 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/antwoord", schemaPath: "#/properties/informatie/properties/vragen/items/properties/antwoord/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.antwoord.type } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data82.aanvaardOnbekend !== void 0 && func0.call(data82, "aanvaardOnbekend")) {
                  let data88 = data82.aanvaardOnbekend;
                  if (typeof data88 !== "boolean" && data88 !== null) {
                    const err155 = { instancePath: instancePath + "/informatie/vragen/" + i13 + "/aanvaardOnbekend", schemaPath: "#/properties/informatie/properties/vragen/items/properties/aanvaardOnbekend/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.aanvaardOnbekend.type } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
              } else {
                const err156 = { instancePath: instancePath + "/informatie/vragen/" + i13, schemaPath: "#/properties/informatie/properties/vragen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          } else {
            const err157 = { instancePath: instancePath + "/informatie/vragen", schemaPath: "#/properties/informatie/properties/vragen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data75.kaders !== void 0 && func0.call(data75, "kaders")) {
          let data89 = data75.kaders;
          if (Array.isArray(data89)) {
            const len14 = data89.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data90 = data89[i14];
              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                if (data90.id === void 0 || !func0.call(data90, "id")) {
                  const err158 = { instancePath: instancePath + "/informatie/kaders/" + i14, schemaPath: "#/properties/informatie/properties/kaders/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (data90.naam === void 0 || !func0.call(data90, "naam")) {
                  const err159 = { instancePath: instancePath + "/informatie/kaders/" + i14, schemaPath: "#/properties/informatie/properties/kaders/items/required", keyword: "required", params: { missingProperty: "naam" } };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
                for (const key14 of Object.keys(data90)) {
                  if (!(key14 === "id" || key14 === "naam" || key14 === "verwijzing" || key14 === "strekking")) {
                    const err160 = { instancePath: instancePath + "/informatie/kaders/" + i14, schemaPath: "#/properties/informatie/properties/kaders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data90.id !== void 0 && func0.call(data90, "id")) {
                  let data91 = data90.id;
                  if (typeof data91 === "string") {
                    if (!pattern22.test(data91)) {
                      const err161 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/id", schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^k[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err161];
                      } else {
                        vErrors.push(err161);
                      }
                      errors++;
                    }
                  } else {
                    const err162 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/id", schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
                if (data90.naam !== void 0 && func0.call(data90, "naam")) {
                  let data92 = data90.naam;
                  if (typeof data92 === "string") {
                    if (!pattern1.test(data92)) {
                      const err163 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/naam", schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  } else {
                    const err164 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/naam", schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
                if (data90.verwijzing !== void 0 && func0.call(data90, "verwijzing")) {
                  let data93 = data90.verwijzing;
                  if (typeof data93 !== "string" && data93 !== null) {
                    const err165 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/verwijzing", schemaPath: "#/properties/informatie/properties/kaders/items/properties/verwijzing/type", keyword: "type", params: { type: schema11.properties.informatie.properties.kaders.items.properties.verwijzing.type } };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                if (data90.strekking !== void 0 && func0.call(data90, "strekking")) {
                  let data94 = data90.strekking;
                  if (typeof data94 !== "string" && data94 !== null) {
                    const err166 = { instancePath: instancePath + "/informatie/kaders/" + i14 + "/strekking", schemaPath: "#/properties/informatie/properties/kaders/items/properties/strekking/type", keyword: "type", params: { type: schema11.properties.informatie.properties.kaders.items.properties.strekking.type } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
              } else {
                const err167 = { instancePath: instancePath + "/informatie/kaders/" + i14, schemaPath: "#/properties/informatie/properties/kaders/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
          } else {
            const err168 = { instancePath: instancePath + "/informatie/kaders", schemaPath: "#/properties/informatie/properties/kaders/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/informatie", schemaPath: "#/properties/informatie/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
    if (data.argumenten !== void 0 && func0.call(data, "argumenten")) {
      let data95 = data.argumenten;
      if (Array.isArray(data95)) {
        const len15 = data95.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data96 = data95[i15];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.id === void 0 || !func0.call(data96, "id")) {
              const err170 = { instancePath: instancePath + "/argumenten/" + i15, schemaPath: "#/properties/argumenten/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
            if (data96.stelling === void 0 || !func0.call(data96, "stelling")) {
              const err171 = { instancePath: instancePath + "/argumenten/" + i15, schemaPath: "#/properties/argumenten/items/required", keyword: "required", params: { missingProperty: "stelling" } };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
            for (const key15 of Object.keys(data96)) {
              if (!func0.call(schema11.properties.argumenten.items.properties, key15)) {
                const err172 = { instancePath: instancePath + "/argumenten/" + i15, schemaPath: "#/properties/argumenten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            }
            if (data96.id !== void 0 && func0.call(data96, "id")) {
              let data97 = data96.id;
              if (typeof data97 === "string") {
                if (!pattern24.test(data97)) {
                  const err173 = { instancePath: instancePath + "/argumenten/" + i15 + "/id", schemaPath: "#/properties/argumenten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              } else {
                const err174 = { instancePath: instancePath + "/argumenten/" + i15 + "/id", schemaPath: "#/properties/argumenten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data96.kant !== void 0 && func0.call(data96, "kant")) {
              let data98 = data96.kant;
              if (typeof data98 !== "string") {
                const err175 = { instancePath: instancePath + "/argumenten/" + i15 + "/kant", schemaPath: "#/properties/argumenten/items/properties/kant/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
              if (!(data98 === "pro" || data98 === "contra")) {
                const err176 = { instancePath: instancePath + "/argumenten/" + i15 + "/kant", schemaPath: "#/properties/argumenten/items/properties/kant/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.kant.enum } };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data96.stelling !== void 0 && func0.call(data96, "stelling")) {
              let data99 = data96.stelling;
              if (typeof data99 === "string") {
                if (!pattern1.test(data99)) {
                  const err177 = { instancePath: instancePath + "/argumenten/" + i15 + "/stelling", schemaPath: "#/properties/argumenten/items/properties/stelling/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/argumenten/" + i15 + "/stelling", schemaPath: "#/properties/argumenten/items/properties/stelling/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data96.belanghebbenden !== void 0 && func0.call(data96, "belanghebbenden")) {
              let data100 = data96.belanghebbenden;
              if (Array.isArray(data100)) {
                const len16 = data100.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  let data101 = data100[i16];
                  if (typeof data101 === "string") {
                    if (!pattern16.test(data101)) {
                      const err179 = { instancePath: instancePath + "/argumenten/" + i15 + "/belanghebbenden/" + i16, schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  } else {
                    const err180 = { instancePath: instancePath + "/argumenten/" + i15 + "/belanghebbenden/" + i16, schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
              } else {
                const err181 = { instancePath: instancePath + "/argumenten/" + i15 + "/belanghebbenden", schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data96.soort !== void 0 && func0.call(data96, "soort")) {
              let data102 = data96.soort;
              if (typeof data102 !== "string") {
                const err182 = { instancePath: instancePath + "/argumenten/" + i15 + "/soort", schemaPath: "#/properties/argumenten/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (!(data102 === "beginsel" || data102 === "belang" || data102 === "wens")) {
                const err183 = { instancePath: instancePath + "/argumenten/" + i15 + "/soort", schemaPath: "#/properties/argumenten/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.soort.enum } };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
            if (data96.beginsel !== void 0 && func0.call(data96, "beginsel")) {
              let data103 = data96.beginsel;
              if (typeof data103 !== "string" && data103 !== null) {
                const err184 = { instancePath: instancePath + "/argumenten/" + i15 + "/beginsel", schemaPath: "#/properties/argumenten/items/properties/beginsel/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.beginsel.type } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data96.perspectief !== void 0 && func0.call(data96, "perspectief")) {
              let data104 = data96.perspectief;
              if (typeof data104 !== "string") {
                const err185 = { instancePath: instancePath + "/argumenten/" + i15 + "/perspectief", schemaPath: "#/properties/argumenten/items/properties/perspectief/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (!(data104 === "juridisch" || data104 === "financieelEconomisch" || data104 === "sociaalMaatschappelijk")) {
                const err186 = { instancePath: instancePath + "/argumenten/" + i15 + "/perspectief", schemaPath: "#/properties/argumenten/items/properties/perspectief/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.perspectief.enum } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
            if (data96.factor !== void 0 && func0.call(data96, "factor")) {
              let data105 = data96.factor;
              if (typeof data105 !== "string" && data105 !== null) {
                const err187 = { instancePath: instancePath + "/argumenten/" + i15 + "/factor", schemaPath: "#/properties/argumenten/items/properties/factor/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.factor.type } };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
              if (typeof data105 === "string") {
                if (!pattern2.test(data105)) {
                  const err188 = { instancePath: instancePath + "/argumenten/" + i15 + "/factor", schemaPath: "#/properties/argumenten/items/properties/factor/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
              }
            }
            if (data96.smoes !== void 0 && func0.call(data96, "smoes")) {
              let data106 = data96.smoes;
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                for (const key16 of Object.keys(data106)) {
                  if (!(key16 === "vermoeden" || key16 === "wedervraag" || key16 === "antwoord" || key16 === "uitkomst")) {
                    const err189 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes", schemaPath: "#/properties/argumenten/items/properties/smoes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
                if (data106.vermoeden !== void 0 && func0.call(data106, "vermoeden")) {
                  let data107 = data106.vermoeden;
                  if (typeof data107 !== "string" && data107 !== null) {
                    const err190 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes/vermoeden", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/vermoeden/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.vermoeden.type } };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data106.wedervraag !== void 0 && func0.call(data106, "wedervraag")) {
                  let data108 = data106.wedervraag;
                  if (typeof data108 !== "string" && data108 !== null) {
                    const err191 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes/wedervraag", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/wedervraag/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.wedervraag.type } };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data106.antwoord !== void 0 && func0.call(data106, "antwoord")) {
                  let data109 = data106.antwoord;
                  if (typeof data109 !== "string" && data109 !== null) {
                    const err192 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes/antwoord", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/antwoord/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.antwoord.type } };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                }
                if (data106.uitkomst !== void 0 && func0.call(data106, "uitkomst")) {
                  let data110 = data106.uitkomst;
                  if (typeof data110 !== "string") {
                    const err193 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes/uitkomst", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                  if (!(data110 === "open" || data110 === "ingetrokken" || data110 === "argument")) {
                    const err194 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes/uitkomst", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.smoes.properties.uitkomst.enum } };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
              } else {
                const err195 = { instancePath: instancePath + "/argumenten/" + i15 + "/smoes", schemaPath: "#/properties/argumenten/items/properties/smoes/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          } else {
            const err196 = { instancePath: instancePath + "/argumenten/" + i15, schemaPath: "#/properties/argumenten/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
      } else {
        const err197 = { instancePath: instancePath + "/argumenten", schemaPath: "#/properties/argumenten/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
    }
    if (data.conclusie !== void 0 && func0.call(data, "conclusie")) {
      let data111 = data.conclusie;
      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
        for (const key17 of Object.keys(data111)) {
          if (!func0.call(schema11.properties.conclusie.properties, key17)) {
            const err198 = { instancePath: instancePath + "/conclusie", schemaPath: "#/properties/conclusie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data111.oordeel !== void 0 && func0.call(data111, "oordeel")) {
          let data112 = data111.oordeel;
          if (typeof data112 !== "string") {
            const err199 = { instancePath: instancePath + "/conclusie/oordeel", schemaPath: "#/properties/conclusie/properties/oordeel/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          if (!(data112 === "ja" || data112 === "nee" || data112 === "ja-mits" || data112 === "nee-tenzij")) {
            const err200 = { instancePath: instancePath + "/conclusie/oordeel", schemaPath: "#/properties/conclusie/properties/oordeel/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.oordeel.enum } };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data111.tekst !== void 0 && func0.call(data111, "tekst")) {
          let data113 = data111.tekst;
          if (typeof data113 !== "string" && data113 !== null) {
            const err201 = { instancePath: instancePath + "/conclusie/tekst", schemaPath: "#/properties/conclusie/properties/tekst/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.tekst.type } };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data111.doorslaggevend !== void 0 && func0.call(data111, "doorslaggevend")) {
          let data114 = data111.doorslaggevend;
          if (Array.isArray(data114)) {
            const len17 = data114.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data115 = data114[i17];
              if (typeof data115 === "string") {
                if (!pattern24.test(data115)) {
                  const err202 = { instancePath: instancePath + "/conclusie/doorslaggevend/" + i17, schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              } else {
                const err203 = { instancePath: instancePath + "/conclusie/doorslaggevend/" + i17, schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          } else {
            const err204 = { instancePath: instancePath + "/conclusie/doorslaggevend", schemaPath: "#/properties/conclusie/properties/doorslaggevend/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
        if (data111.tegenargumenten !== void 0 && func0.call(data111, "tegenargumenten")) {
          let data116 = data111.tegenargumenten;
          if (Array.isArray(data116)) {
            const len18 = data116.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data117 = data116[i18];
              if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                if (data117.argument === void 0 || !func0.call(data117, "argument")) {
                  const err205 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/required", keyword: "required", params: { missingProperty: "argument" } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
                for (const key18 of Object.keys(data117)) {
                  if (!(key18 === "argument" || key18 === "recht" || key18 === "maatregelen" || key18 === "toelichting")) {
                    const err206 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
                if (data117.argument !== void 0 && func0.call(data117, "argument")) {
                  let data118 = data117.argument;
                  if (typeof data118 === "string") {
                    if (!pattern24.test(data118)) {
                      const err207 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/argument", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  } else {
                    const err208 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/argument", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
                if (data117.recht !== void 0 && func0.call(data117, "recht")) {
                  let data119 = data117.recht;
                  if (typeof data119 !== "string") {
                    const err209 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/recht", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                  if (!(data119 === "maatregel" || data119 === "deels" || data119 === "weerlegd" || data119 === "aanvaard")) {
                    const err210 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/recht", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.tegenargumenten.items.properties.recht.enum } };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                if (data117.maatregelen !== void 0 && func0.call(data117, "maatregelen")) {
                  let data120 = data117.maatregelen;
                  if (Array.isArray(data120)) {
                    const len19 = data120.length;
                    for (let i19 = 0; i19 < len19; i19++) {
                      let data121 = data120[i19];
                      if (typeof data121 === "string") {
                        if (!pattern30.test(data121)) {
                          const err211 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/maatregelen/" + i19, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err211];
                          } else {
                            vErrors.push(err211);
                          }
                          errors++;
                        }
                      } else {
                        const err212 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/maatregelen/" + i19, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err212];
                        } else {
                          vErrors.push(err212);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err213 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/maatregelen", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors++;
                  }
                }
                if (data117.toelichting !== void 0 && func0.call(data117, "toelichting")) {
                  let data122 = data117.toelichting;
                  if (typeof data122 !== "string" && data122 !== null) {
                    const err214 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18 + "/toelichting", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.tegenargumenten.items.properties.toelichting.type } };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
              } else {
                const err215 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i18, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
          } else {
            const err216 = { instancePath: instancePath + "/conclusie/tegenargumenten", schemaPath: "#/properties/conclusie/properties/tegenargumenten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
        if (data111.motiveringVoorrang !== void 0 && func0.call(data111, "motiveringVoorrang")) {
          let data123 = data111.motiveringVoorrang;
          if (typeof data123 !== "string" && data123 !== null) {
            const err217 = { instancePath: instancePath + "/conclusie/motiveringVoorrang", schemaPath: "#/properties/conclusie/properties/motiveringVoorrang/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.motiveringVoorrang.type } };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data111.maatregelen !== void 0 && func0.call(data111, "maatregelen")) {
          let data124 = data111.maatregelen;
          if (Array.isArray(data124)) {
            const len20 = data124.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data125 = data124[i20];
              if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                if (data125.id === void 0 || !func0.call(data125, "id")) {
                  const err218 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20, schemaPath: "#/properties/conclusie/properties/maatregelen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
                if (data125.tekst === void 0 || !func0.call(data125, "tekst")) {
                  const err219 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20, schemaPath: "#/properties/conclusie/properties/maatregelen/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
                for (const key19 of Object.keys(data125)) {
                  if (!func0.call(schema11.properties.conclusie.properties.maatregelen.items.properties, key19)) {
                    const err220 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20, schemaPath: "#/properties/conclusie/properties/maatregelen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                }
                if (data125.id !== void 0 && func0.call(data125, "id")) {
                  let data126 = data125.id;
                  if (typeof data126 === "string") {
                    if (!pattern30.test(data126)) {
                      const err221 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/id", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err221];
                      } else {
                        vErrors.push(err221);
                      }
                      errors++;
                    }
                  } else {
                    const err222 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/id", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
                if (data125.soort !== void 0 && func0.call(data125, "soort")) {
                  let data127 = data125.soort;
                  if (typeof data127 !== "string") {
                    const err223 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/soort", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                  if (!(data127 === "beperken" || data127 === "compenseren" || data127 === "herstellen")) {
                    const err224 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/soort", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.soort.enum } };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
                if (data125.voorwaarde !== void 0 && func0.call(data125, "voorwaarde")) {
                  let data128 = data125.voorwaarde;
                  if (typeof data128 !== "boolean" && data128 !== null) {
                    const err225 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/voorwaarde", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voorwaarde/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.voorwaarde.type } };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                }
                if (data125.tekst !== void 0 && func0.call(data125, "tekst")) {
                  let data129 = data125.tekst;
                  if (typeof data129 === "string") {
                    if (!pattern1.test(data129)) {
                      const err226 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/tekst", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err226];
                      } else {
                        vErrors.push(err226);
                      }
                      errors++;
                    }
                  } else {
                    const err227 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/tekst", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
                if (data125.voor !== void 0 && func0.call(data125, "voor")) {
                  let data130 = data125.voor;
                  if (Array.isArray(data130)) {
                    const len21 = data130.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data131 = data130[i21];
                      if (typeof data131 === "string") {
                        if (!pattern16.test(data131)) {
                          const err228 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/voor/" + i21, schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err228];
                          } else {
                            vErrors.push(err228);
                          }
                          errors++;
                        }
                      } else {
                        const err229 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/voor/" + i21, schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err229];
                        } else {
                          vErrors.push(err229);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err230 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/voor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data125.eigenaar !== void 0 && func0.call(data125, "eigenaar")) {
                  let data132 = data125.eigenaar;
                  if (typeof data132 !== "string" && data132 !== null) {
                    const err231 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/eigenaar", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/eigenaar/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.eigenaar.type } };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
                if (data125.uiterlijk !== void 0 && func0.call(data125, "uiterlijk")) {
                  let data133 = data125.uiterlijk;
                  if (typeof data133 !== "string" && data133 !== null) {
                    const err232 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/uiterlijk", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.uiterlijk.type } };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                  if (typeof data133 === "string") {
                    if (!formats0.validate(data133)) {
                      const err233 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/uiterlijk", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err233];
                      } else {
                        vErrors.push(err233);
                      }
                      errors++;
                    }
                  }
                }
                if (data125.omvang !== void 0 && func0.call(data125, "omvang")) {
                  let data134 = data125.omvang;
                  if (typeof data134 !== "string" && data134 !== null) {
                    const err234 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/omvang", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/omvang/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.omvang.type } };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
                if (data125.factor !== void 0 && func0.call(data125, "factor")) {
                  let data135 = data125.factor;
                  if (typeof data135 !== "string" && data135 !== null) {
                    const err235 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/factor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.factor.type } };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                  if (typeof data135 === "string") {
                    if (!pattern2.test(data135)) {
                      const err236 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/factor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                  }
                }
                if (data125.neveneffecten !== void 0 && func0.call(data125, "neveneffecten")) {
                  let data136 = data125.neveneffecten;
                  if (typeof data136 !== "string" && data136 !== null) {
                    const err237 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/neveneffecten", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/neveneffecten/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.neveneffecten.type } };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                }
                if (data125.stand !== void 0 && func0.call(data125, "stand")) {
                  let data137 = data125.stand;
                  if (typeof data137 !== "string") {
                    const err238 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/stand", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                  if (!(data137 === "open" || data137 === "uitgevoerd" || data137 === "vervallen")) {
                    const err239 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20 + "/stand", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.stand.enum } };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
              } else {
                const err240 = { instancePath: instancePath + "/conclusie/maatregelen/" + i20, schemaPath: "#/properties/conclusie/properties/maatregelen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/conclusie/maatregelen", schemaPath: "#/properties/conclusie/properties/maatregelen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data111.alsNietIngewilligd !== void 0 && func0.call(data111, "alsNietIngewilligd")) {
          let data138 = data111.alsNietIngewilligd;
          if (typeof data138 !== "string" && data138 !== null) {
            const err242 = { instancePath: instancePath + "/conclusie/alsNietIngewilligd", schemaPath: "#/properties/conclusie/properties/alsNietIngewilligd/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.alsNietIngewilligd.type } };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data111.telling !== void 0 && func0.call(data111, "telling")) {
          let data139 = data111.telling;
          if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
            for (const key20 of Object.keys(data139)) {
              if (!(key20 === "ja" || key20 === "nee" || key20 === "weetNiet")) {
                const err243 = { instancePath: instancePath + "/conclusie/telling", schemaPath: "#/properties/conclusie/properties/telling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data139.ja !== void 0 && func0.call(data139, "ja")) {
              let data140 = data139.ja;
              if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140)) && data140 !== null) {
                const err244 = { instancePath: instancePath + "/conclusie/telling/ja", schemaPath: "#/properties/conclusie/properties/telling/properties/ja/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.ja.type } };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              if (typeof data140 == "number" && isFinite(data140)) {
                if (data140 < 0 || isNaN(data140)) {
                  const err245 = { instancePath: instancePath + "/conclusie/telling/ja", schemaPath: "#/properties/conclusie/properties/telling/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              }
            }
            if (data139.nee !== void 0 && func0.call(data139, "nee")) {
              let data141 = data139.nee;
              if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141)) && data141 !== null) {
                const err246 = { instancePath: instancePath + "/conclusie/telling/nee", schemaPath: "#/properties/conclusie/properties/telling/properties/nee/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.nee.type } };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
              if (typeof data141 == "number" && isFinite(data141)) {
                if (data141 < 0 || isNaN(data141)) {
                  const err247 = { instancePath: instancePath + "/conclusie/telling/nee", schemaPath: "#/properties/conclusie/properties/telling/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
              }
            }
            if (data139.weetNiet !== void 0 && func0.call(data139, "weetNiet")) {
              let data142 = data139.weetNiet;
              if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142)) && data142 !== null) {
                const err248 = { instancePath: instancePath + "/conclusie/telling/weetNiet", schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.weetNiet.type } };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
              if (typeof data142 == "number" && isFinite(data142)) {
                if (data142 < 0 || isNaN(data142)) {
                  const err249 = { instancePath: instancePath + "/conclusie/telling/weetNiet", schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err250 = { instancePath: instancePath + "/conclusie/telling", schemaPath: "#/properties/conclusie/properties/telling/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
        if (data111.standpunten !== void 0 && func0.call(data111, "standpunten")) {
          let data143 = data111.standpunten;
          if (Array.isArray(data143)) {
            const len22 = data143.length;
            for (let i22 = 0; i22 < len22; i22++) {
              let data144 = data143[i22];
              if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                if (data144.tekst === void 0 || !func0.call(data144, "tekst")) {
                  const err251 = { instancePath: instancePath + "/conclusie/standpunten/" + i22, schemaPath: "#/properties/conclusie/properties/standpunten/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
                for (const key21 of Object.keys(data144)) {
                  if (!(key21 === "soort" || key21 === "aantal" || key21 === "tekst")) {
                    const err252 = { instancePath: instancePath + "/conclusie/standpunten/" + i22, schemaPath: "#/properties/conclusie/properties/standpunten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
                if (data144.soort !== void 0 && func0.call(data144, "soort")) {
                  let data145 = data144.soort;
                  if (typeof data145 !== "string") {
                    const err253 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/soort", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                  if (!(data145 === "meerderheid" || data145 === "minderheid" || data145 === "eenstemmig")) {
                    const err254 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/soort", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.standpunten.items.properties.soort.enum } };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
                if (data144.aantal !== void 0 && func0.call(data144, "aantal")) {
                  let data146 = data144.aantal;
                  if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146)) && data146 !== null) {
                    const err255 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/aantal", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.standpunten.items.properties.aantal.type } };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                  if (typeof data146 == "number" && isFinite(data146)) {
                    if (data146 < 0 || isNaN(data146)) {
                      const err256 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/aantal", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                  }
                }
                if (data144.tekst !== void 0 && func0.call(data144, "tekst")) {
                  let data147 = data144.tekst;
                  if (typeof data147 === "string") {
                    if (!pattern1.test(data147)) {
                      const err257 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/tekst", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
                      errors++;
                    }
                  } else {
                    const err258 = { instancePath: instancePath + "/conclusie/standpunten/" + i22 + "/tekst", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
              } else {
                const err259 = { instancePath: instancePath + "/conclusie/standpunten/" + i22, schemaPath: "#/properties/conclusie/properties/standpunten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
            }
          } else {
            const err260 = { instancePath: instancePath + "/conclusie/standpunten", schemaPath: "#/properties/conclusie/properties/standpunten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
        }
      } else {
        const err261 = { instancePath: instancePath + "/conclusie", schemaPath: "#/properties/conclusie/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err261];
        } else {
          vErrors.push(err261);
        }
        errors++;
      }
    }
    if (data.toets !== void 0 && func0.call(data, "toets")) {
      let data148 = data.toets;
      if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
        for (const key22 of Object.keys(data148)) {
          if (!(key22 === "wijze" || key22 === "antwoorden" || key22 === "aantallen" || key22 === "opmerkingen")) {
            const err262 = { instancePath: instancePath + "/toets", schemaPath: "#/properties/toets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        if (data148.wijze !== void 0 && func0.call(data148, "wijze")) {
          let data149 = data148.wijze;
          if (typeof data149 !== "string") {
            const err263 = { instancePath: instancePath + "/toets/wijze", schemaPath: "#/properties/toets/properties/wijze/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
          if (!(data149 === "open" || data149 === "anoniem")) {
            const err264 = { instancePath: instancePath + "/toets/wijze", schemaPath: "#/properties/toets/properties/wijze/enum", keyword: "enum", params: { allowedValues: schema11.properties.toets.properties.wijze.enum } };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data148.antwoorden !== void 0 && func0.call(data148, "antwoorden")) {
          let data150 = data148.antwoorden;
          if (Array.isArray(data150)) {
            const len23 = data150.length;
            for (let i23 = 0; i23 < len23; i23++) {
              let data151 = data150[i23];
              if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                if (data151.deelnemer === void 0 || !func0.call(data151, "deelnemer")) {
                  const err265 = { instancePath: instancePath + "/toets/antwoorden/" + i23, schemaPath: "#/properties/toets/properties/antwoorden/items/required", keyword: "required", params: { missingProperty: "deelnemer" } };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
                for (const key23 of Object.keys(data151)) {
                  if (!(key23 === "deelnemer" || key23 === "achterConclusie" || key23 === "spiegel" || key23 === "doen" || key23 === "opmerking" || key23 === "vervolg")) {
                    const err266 = { instancePath: instancePath + "/toets/antwoorden/" + i23, schemaPath: "#/properties/toets/properties/antwoorden/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
                if (data151.deelnemer !== void 0 && func0.call(data151, "deelnemer")) {
                  let data152 = data151.deelnemer;
                  if (typeof data152 === "string") {
                    if (!pattern8.test(data152)) {
                      const err267 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/deelnemer", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/deelnemer", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
                if (data151.achterConclusie !== void 0 && func0.call(data151, "achterConclusie")) {
                  let data153 = data151.achterConclusie;
                  if (typeof data153 !== "boolean" && data153 !== null) {
                    const err269 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/achterConclusie", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/achterConclusie/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.achterConclusie.type } };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                }
                if (data151.spiegel !== void 0 && func0.call(data151, "spiegel")) {
                  let data154 = data151.spiegel;
                  if (typeof data154 !== "boolean" && data154 !== null) {
                    const err270 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/spiegel", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/spiegel/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.spiegel.type } };
                    if (vErrors === null) {
                      vErrors = [err270];
                    } else {
                      vErrors.push(err270);
                    }
                    errors++;
                  }
                }
                if (data151.doen !== void 0 && func0.call(data151, "doen")) {
                  let data155 = data151.doen;
                  if (typeof data155 !== "boolean" && data155 !== null) {
                    const err271 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/doen", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/doen/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.doen.type } };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  }
                }
                if (data151.opmerking !== void 0 && func0.call(data151, "opmerking")) {
                  let data156 = data151.opmerking;
                  if (typeof data156 !== "string" && data156 !== null) {
                    const err272 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/opmerking", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/opmerking/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.opmerking.type } };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                }
                if (data151.vervolg !== void 0 && func0.call(data151, "vervolg")) {
                  let data157 = data151.vervolg;
                  if (typeof data157 !== "string") {
                    const err273 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/vervolg", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                  if (!(data157 === "stap5" || data157 === "stap6" || data157 === "bewaard")) {
                    const err274 = { instancePath: instancePath + "/toets/antwoorden/" + i23 + "/vervolg", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/enum", keyword: "enum", params: { allowedValues: schema11.properties.toets.properties.antwoorden.items.properties.vervolg.enum } };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
              } else {
                const err275 = { instancePath: instancePath + "/toets/antwoorden/" + i23, schemaPath: "#/properties/toets/properties/antwoorden/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
          } else {
            const err276 = { instancePath: instancePath + "/toets/antwoorden", schemaPath: "#/properties/toets/properties/antwoorden/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
        }
        if (data148.aantallen !== void 0 && func0.call(data148, "aantallen")) {
          let data158 = data148.aantallen;
          if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
            for (const key24 of Object.keys(data158)) {
              if (!(key24 === "achterConclusie" || key24 === "spiegel" || key24 === "doen")) {
                const err277 = { instancePath: instancePath + "/toets/aantallen", schemaPath: "#/properties/toets/properties/aantallen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data158.achterConclusie !== void 0 && func0.call(data158, "achterConclusie")) {
              let data159 = data158.achterConclusie;
              if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                for (const key25 of Object.keys(data159)) {
                  if (!(key25 === "ja" || key25 === "nee")) {
                    const err278 = { instancePath: instancePath + "/toets/aantallen/achterConclusie", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
                if (data159.ja !== void 0 && func0.call(data159, "ja")) {
                  let data160 = data159.ja;
                  if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160)) && data160 !== null) {
                    const err279 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                  if (typeof data160 == "number" && isFinite(data160)) {
                    if (data160 < 0 || isNaN(data160)) {
                      const err280 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err280];
                      } else {
                        vErrors.push(err280);
                      }
                      errors++;
                    }
                  }
                }
                if (data159.nee !== void 0 && func0.call(data159, "nee")) {
                  let data161 = data159.nee;
                  if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161)) && data161 !== null) {
                    const err281 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                  if (typeof data161 == "number" && isFinite(data161)) {
                    if (data161 < 0 || isNaN(data161)) {
                      const err282 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err282];
                      } else {
                        vErrors.push(err282);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err283 = { instancePath: instancePath + "/toets/aantallen/achterConclusie", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
            if (data158.spiegel !== void 0 && func0.call(data158, "spiegel")) {
              let data162 = data158.spiegel;
              if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
                for (const key26 of Object.keys(data162)) {
                  if (!(key26 === "ja" || key26 === "nee")) {
                    const err284 = { instancePath: instancePath + "/toets/aantallen/spiegel", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                }
                if (data162.ja !== void 0 && func0.call(data162, "ja")) {
                  let data163 = data162.ja;
                  if (!(typeof data163 == "number" && (!(data163 % 1) && !isNaN(data163)) && isFinite(data163)) && data163 !== null) {
                    const err285 = { instancePath: instancePath + "/toets/aantallen/spiegel/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err285];
                    } else {
                      vErrors.push(err285);
                    }
                    errors++;
                  }
                  if (typeof data163 == "number" && isFinite(data163)) {
                    if (data163 < 0 || isNaN(data163)) {
                      const err286 = { instancePath: instancePath + "/toets/aantallen/spiegel/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                  }
                }
                if (data162.nee !== void 0 && func0.call(data162, "nee")) {
                  let data164 = data162.nee;
                  if (!(typeof data164 == "number" && (!(data164 % 1) && !isNaN(data164)) && isFinite(data164)) && data164 !== null) {
                    const err287 = { instancePath: instancePath + "/toets/aantallen/spiegel/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                  if (typeof data164 == "number" && isFinite(data164)) {
                    if (data164 < 0 || isNaN(data164)) {
                      const err288 = { instancePath: instancePath + "/toets/aantallen/spiegel/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err288];
                      } else {
                        vErrors.push(err288);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err289 = { instancePath: instancePath + "/toets/aantallen/spiegel", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err289];
                } else {
                  vErrors.push(err289);
                }
                errors++;
              }
            }
            if (data158.doen !== void 0 && func0.call(data158, "doen")) {
              let data165 = data158.doen;
              if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                for (const key27 of Object.keys(data165)) {
                  if (!(key27 === "ja" || key27 === "nee")) {
                    const err290 = { instancePath: instancePath + "/toets/aantallen/doen", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                }
                if (data165.ja !== void 0 && func0.call(data165, "ja")) {
                  let data166 = data165.ja;
                  if (!(typeof data166 == "number" && (!(data166 % 1) && !isNaN(data166)) && isFinite(data166)) && data166 !== null) {
                    const err291 = { instancePath: instancePath + "/toets/aantallen/doen/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                  if (typeof data166 == "number" && isFinite(data166)) {
                    if (data166 < 0 || isNaN(data166)) {
                      const err292 = { instancePath: instancePath + "/toets/aantallen/doen/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err292];
                      } else {
                        vErrors.push(err292);
                      }
                      errors++;
                    }
                  }
                }
                if (data165.nee !== void 0 && func0.call(data165, "nee")) {
                  let data167 = data165.nee;
                  if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167)) && data167 !== null) {
                    const err293 = { instancePath: instancePath + "/toets/aantallen/doen/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err293];
                    } else {
                      vErrors.push(err293);
                    }
                    errors++;
                  }
                  if (typeof data167 == "number" && isFinite(data167)) {
                    if (data167 < 0 || isNaN(data167)) {
                      const err294 = { instancePath: instancePath + "/toets/aantallen/doen/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err294];
                      } else {
                        vErrors.push(err294);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err295 = { instancePath: instancePath + "/toets/aantallen/doen", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            }
          } else {
            const err296 = { instancePath: instancePath + "/toets/aantallen", schemaPath: "#/properties/toets/properties/aantallen/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err296];
            } else {
              vErrors.push(err296);
            }
            errors++;
          }
        }
        if (data148.opmerkingen !== void 0 && func0.call(data148, "opmerkingen")) {
          let data168 = data148.opmerkingen;
          if (Array.isArray(data168)) {
            const len24 = data168.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data169 = data168[i24];
              if (typeof data169 === "string") {
                if (!pattern1.test(data169)) {
                  const err297 = { instancePath: instancePath + "/toets/opmerkingen/" + i24, schemaPath: "#/properties/toets/properties/opmerkingen/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
              } else {
                const err298 = { instancePath: instancePath + "/toets/opmerkingen/" + i24, schemaPath: "#/properties/toets/properties/opmerkingen/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
            }
          } else {
            const err299 = { instancePath: instancePath + "/toets/opmerkingen", schemaPath: "#/properties/toets/properties/opmerkingen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err299];
            } else {
              vErrors.push(err299);
            }
            errors++;
          }
        }
      } else {
        const err300 = { instancePath: instancePath + "/toets", schemaPath: "#/properties/toets/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err300];
        } else {
          vErrors.push(err300);
        }
        errors++;
      }
    }
    if (data.verwijzingen !== void 0 && func0.call(data, "verwijzingen")) {
      let data170 = data.verwijzingen;
      if (Array.isArray(data170)) {
        const len25 = data170.length;
        for (let i25 = 0; i25 < len25; i25++) {
          let data171 = data170[i25];
          if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
            if (data171.naar === void 0 || !func0.call(data171, "naar")) {
              const err301 = { instancePath: instancePath + "/verwijzingen/" + i25, schemaPath: "#/properties/verwijzingen/items/required", keyword: "required", params: { missingProperty: "naar" } };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
            for (const key28 of Object.keys(data171)) {
              if (!(key28 === "naar" || key28 === "behandeling" || key28 === "op" || key28 === "motivering")) {
                const err302 = { instancePath: instancePath + "/verwijzingen/" + i25, schemaPath: "#/properties/verwijzingen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data171.naar !== void 0 && func0.call(data171, "naar")) {
              let data172 = data171.naar;
              if (typeof data172 === "string") {
                if (!pattern0.test(data172)) {
                  const err303 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/naar", schemaPath: "#/properties/verwijzingen/items/properties/naar/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" } };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              } else {
                const err304 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/naar", schemaPath: "#/properties/verwijzingen/items/properties/naar/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            }
            if (data171.behandeling !== void 0 && func0.call(data171, "behandeling")) {
              let data173 = data171.behandeling;
              if (typeof data173 !== "string") {
                const err305 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/behandeling", schemaPath: "#/properties/verwijzingen/items/properties/behandeling/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
              if (!(data173 === "volgt" || data173 === "onderscheidt" || data173 === "herziet" || data173 === "noemt")) {
                const err306 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/behandeling", schemaPath: "#/properties/verwijzingen/items/properties/behandeling/enum", keyword: "enum", params: { allowedValues: schema11.properties.verwijzingen.items.properties.behandeling.enum } };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
            }
            if (data171.op !== void 0 && func0.call(data171, "op")) {
              let data174 = data171.op;
              if (Array.isArray(data174)) {
                const len26 = data174.length;
                for (let i26 = 0; i26 < len26; i26++) {
                  let data175 = data174[i26];
                  if (typeof data175 === "string") {
                    if (!pattern2.test(data175)) {
                      const err307 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/op/" + i26, schemaPath: "#/properties/verwijzingen/items/properties/op/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                  } else {
                    const err308 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/op/" + i26, schemaPath: "#/properties/verwijzingen/items/properties/op/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
              } else {
                const err309 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/op", schemaPath: "#/properties/verwijzingen/items/properties/op/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
            if (data171.motivering !== void 0 && func0.call(data171, "motivering")) {
              let data176 = data171.motivering;
              if (typeof data176 !== "string" && data176 !== null) {
                const err310 = { instancePath: instancePath + "/verwijzingen/" + i25 + "/motivering", schemaPath: "#/properties/verwijzingen/items/properties/motivering/type", keyword: "type", params: { type: schema11.properties.verwijzingen.items.properties.motivering.type } };
                if (vErrors === null) {
                  vErrors = [err310];
                } else {
                  vErrors.push(err310);
                }
                errors++;
              }
            }
          } else {
            const err311 = { instancePath: instancePath + "/verwijzingen/" + i25, schemaPath: "#/properties/verwijzingen/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
        }
      } else {
        const err312 = { instancePath: instancePath + "/verwijzingen", schemaPath: "#/properties/verwijzingen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err312];
        } else {
          vErrors.push(err312);
        }
        errors++;
      }
    }
    if (data.opvolging !== void 0 && func0.call(data, "opvolging")) {
      let data177 = data.opvolging;
      if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
        for (const key29 of Object.keys(data177)) {
          if (!(key29 === "voorgelegd" || key29 === "besluit" || key29 === "contactpersoon" || key29 === "terugkoppeling" || key29 === "evaluatie" || key29 === "gedaan")) {
            const err313 = { instancePath: instancePath + "/opvolging", schemaPath: "#/properties/opvolging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
        if (data177.voorgelegd !== void 0 && func0.call(data177, "voorgelegd")) {
          let data178 = data177.voorgelegd;
          if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
            for (const key30 of Object.keys(data178)) {
              if (!(key30 === "datum" || key30 === "aan")) {
                const err314 = { instancePath: instancePath + "/opvolging/voorgelegd", schemaPath: "#/properties/opvolging/properties/voorgelegd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
            }
            if (data178.datum !== void 0 && func0.call(data178, "datum")) {
              let data179 = data178.datum;
              if (typeof data179 !== "string" && data179 !== null) {
                const err315 = { instancePath: instancePath + "/opvolging/voorgelegd/datum", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
              if (typeof data179 === "string") {
                if (!formats0.validate(data179)) {
                  const err316 = { instancePath: instancePath + "/opvolging/voorgelegd/datum", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err316];
                  } else {
                    vErrors.push(err316);
                  }
                  errors++;
                }
              }
            }
            if (data178.aan !== void 0 && func0.call(data178, "aan")) {
              let data180 = data178.aan;
              if (typeof data180 !== "string" && data180 !== null) {
                const err317 = { instancePath: instancePath + "/opvolging/voorgelegd/aan", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/aan/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.aan.type } };
                if (vErrors === null) {
                  vErrors = [err317];
                } else {
                  vErrors.push(err317);
                }
                errors++;
              }
            }
          } else {
            const err318 = { instancePath: instancePath + "/opvolging/voorgelegd", schemaPath: "#/properties/opvolging/properties/voorgelegd/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
        }
        if (data177.besluit !== void 0 && func0.call(data177, "besluit")) {
          let data181 = data177.besluit;
          if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
            for (const key31 of Object.keys(data181)) {
              if (!(key31 === "datum" || key31 === "door" || key31 === "versie" || key31 === "hash" || key31 === "uitkomst" || key31 === "onderdelen" || key31 === "motivering" || key31 === "terugval")) {
                const err319 = { instancePath: instancePath + "/opvolging/besluit", schemaPath: "#/properties/opvolging/properties/besluit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                if (vErrors === null) {
                  vErrors = [err319];
                } else {
                  vErrors.push(err319);
                }
                errors++;
              }
            }
            if (data181.datum !== void 0 && func0.call(data181, "datum")) {
              let data182 = data181.datum;
              if (typeof data182 !== "string" && data182 !== null) {
                const err320 = { instancePath: instancePath + "/opvolging/besluit/datum", schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
              if (typeof data182 === "string") {
                if (!formats0.validate(data182)) {
                  const err321 = { instancePath: instancePath + "/opvolging/besluit/datum", schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              }
            }
            if (data181.door !== void 0 && func0.call(data181, "door")) {
              let data183 = data181.door;
              if (typeof data183 !== "string" && data183 !== null) {
                const err322 = { instancePath: instancePath + "/opvolging/besluit/door", schemaPath: "#/properties/opvolging/properties/besluit/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.door.type } };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
            }
            if (data181.versie !== void 0 && func0.call(data181, "versie")) {
              let data184 = data181.versie;
              if (!(typeof data184 == "number" && (!(data184 % 1) && !isNaN(data184)) && isFinite(data184))) {
                const err323 = { instancePath: instancePath + "/opvolging/besluit/versie", schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err323];
                } else {
                  vErrors.push(err323);
                }
                errors++;
              }
              if (typeof data184 == "number" && isFinite(data184)) {
                if (data184 < 1 || isNaN(data184)) {
                  const err324 = { instancePath: instancePath + "/opvolging/besluit/versie", schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
              }
            }
            if (data181.hash !== void 0 && func0.call(data181, "hash")) {
              let data185 = data181.hash;
              if (typeof data185 === "string") {
                if (!pattern40.test(data185)) {
                  const err325 = { instancePath: instancePath + "/opvolging/besluit/hash", schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                }
              } else {
                const err326 = { instancePath: instancePath + "/opvolging/besluit/hash", schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
            }
            if (data181.uitkomst !== void 0 && func0.call(data181, "uitkomst")) {
              let data186 = data181.uitkomst;
              if (typeof data186 !== "string") {
                const err327 = { instancePath: instancePath + "/opvolging/besluit/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
              if (!(data186 === "overgenomen" || data186 === "deels" || data186 === "afgewezen" || data186 === "teruggestuurd")) {
                const err328 = { instancePath: instancePath + "/opvolging/besluit/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.uitkomst.enum } };
                if (vErrors === null) {
                  vErrors = [err328];
                } else {
                  vErrors.push(err328);
                }
                errors++;
              }
            }
            if (data181.onderdelen !== void 0 && func0.call(data181, "onderdelen")) {
              let data187 = data181.onderdelen;
              if (Array.isArray(data187)) {
                const len27 = data187.length;
                for (let i27 = 0; i27 < len27; i27++) {
                  let data188 = data187[i27];
                  if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
                    if (data188.maatregel === void 0 || !func0.call(data188, "maatregel")) {
                      const err329 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/required", keyword: "required", params: { missingProperty: "maatregel" } };
                      if (vErrors === null) {
                        vErrors = [err329];
                      } else {
                        vErrors.push(err329);
                      }
                      errors++;
                    }
                    for (const key32 of Object.keys(data188)) {
                      if (!(key32 === "maatregel" || key32 === "uitkomst" || key32 === "reden")) {
                        const err330 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                        if (vErrors === null) {
                          vErrors = [err330];
                        } else {
                          vErrors.push(err330);
                        }
                        errors++;
                      }
                    }
                    if (data188.maatregel !== void 0 && func0.call(data188, "maatregel")) {
                      let data189 = data188.maatregel;
                      if (typeof data189 === "string") {
                        if (!pattern30.test(data189)) {
                          const err331 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27 + "/maatregel", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err331];
                          } else {
                            vErrors.push(err331);
                          }
                          errors++;
                        }
                      } else {
                        const err332 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27 + "/maatregel", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err332];
                        } else {
                          vErrors.push(err332);
                        }
                        errors++;
                      }
                    }
                    if (data188.uitkomst !== void 0 && func0.call(data188, "uitkomst")) {
                      let data190 = data188.uitkomst;
                      if (typeof data190 !== "string") {
                        const err333 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27 + "/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err333];
                        } else {
                          vErrors.push(err333);
                        }
                        errors++;
                      }
                      if (!(data190 === "overgenomen" || data190 === "deels" || data190 === "afgewezen")) {
                        const err334 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27 + "/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.uitkomst.enum } };
                        if (vErrors === null) {
                          vErrors = [err334];
                        } else {
                          vErrors.push(err334);
                        }
                        errors++;
                      }
                    }
                    if (data188.reden !== void 0 && func0.call(data188, "reden")) {
                      let data191 = data188.reden;
                      if (typeof data191 !== "string" && data191 !== null) {
                        const err335 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27 + "/reden", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/reden/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.reden.type } };
                        if (vErrors === null) {
                          vErrors = [err335];
                        } else {
                          vErrors.push(err335);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err336 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i27, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err336];
                    } else {
                      vErrors.push(err336);
                    }
                    errors++;
                  }
                }
              } else {
                const err337 = { instancePath: instancePath + "/opvolging/besluit/onderdelen", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err337];
                } else {
                  vErrors.push(err337);
                }
                errors++;
              }
            }
            if (data181.motivering !== void 0 && func0.call(data181, "motivering")) {
              let data192 = data181.motivering;
              if (typeof data192 !== "string" && data192 !== null) {
                const err338 = { instancePath: instancePath + "/opvolging/besluit/motivering", schemaPath: "#/properties/opvolging/properties/besluit/properties/motivering/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.motivering.type } };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
            }
            if (data181.terugval !== void 0 && func0.call(data181, "terugval")) {
              let data193 = data181.terugval;
              if (typeof data193 !== "string" && data193 !== null) {
                const err339 = { instancePath: instancePath + "/opvolging/besluit/terugval", schemaPath: "#/properties/opvolging/properties/besluit/properties/terugval/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.terugval.type } };
                if (vErrors === null) {
                  vErrors = [err339];
                } else {
                  vErrors.push(err339);
                }
                errors++;
              }
            }
          } else {
            const err340 = { instancePath: instancePath + "/opvolging/besluit", schemaPath: "#/properties/opvolging/properties/besluit/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err340];
            } else {
              vErrors.push(err340);
            }
            errors++;
          }
        }
        if (data177.contactpersoon !== void 0 && func0.call(data177, "contactpersoon")) {
          let data194 = data177.contactpersoon;
          if (typeof data194 !== "string" && data194 !== null) {
            const err341 = { instancePath: instancePath + "/opvolging/contactpersoon", schemaPath: "#/properties/opvolging/properties/contactpersoon/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.contactpersoon.type } };
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
        }
        if (data177.terugkoppeling !== void 0 && func0.call(data177, "terugkoppeling")) {
          let data195 = data177.terugkoppeling;
          if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
            for (const key33 of Object.keys(data195)) {
              if (!(key33 === "datum" || key33 === "door")) {
                const err342 = { instancePath: instancePath + "/opvolging/terugkoppeling", schemaPath: "#/properties/opvolging/properties/terugkoppeling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
            }
            if (data195.datum !== void 0 && func0.call(data195, "datum")) {
              let data196 = data195.datum;
              if (typeof data196 !== "string" && data196 !== null) {
                const err343 = { instancePath: instancePath + "/opvolging/terugkoppeling/datum", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err343];
                } else {
                  vErrors.push(err343);
                }
                errors++;
              }
              if (typeof data196 === "string") {
                if (!formats0.validate(data196)) {
                  const err344 = { instancePath: instancePath + "/opvolging/terugkoppeling/datum", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err344];
                  } else {
                    vErrors.push(err344);
                  }
                  errors++;
                }
              }
            }
            if (data195.door !== void 0 && func0.call(data195, "door")) {
              let data197 = data195.door;
              if (typeof data197 !== "string" && data197 !== null) {
                const err345 = { instancePath: instancePath + "/opvolging/terugkoppeling/door", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.door.type } };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            }
          } else {
            const err346 = { instancePath: instancePath + "/opvolging/terugkoppeling", schemaPath: "#/properties/opvolging/properties/terugkoppeling/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err346];
            } else {
              vErrors.push(err346);
            }
            errors++;
          }
        }
        if (data177.evaluatie !== void 0 && func0.call(data177, "evaluatie")) {
          let data198 = data177.evaluatie;
          if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
            for (const key34 of Object.keys(data198)) {
              if (!(key34 === "datum" || key34 === "bevindingen")) {
                const err347 = { instancePath: instancePath + "/opvolging/evaluatie", schemaPath: "#/properties/opvolging/properties/evaluatie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
            if (data198.datum !== void 0 && func0.call(data198, "datum")) {
              let data199 = data198.datum;
              if (typeof data199 !== "string" && data199 !== null) {
                const err348 = { instancePath: instancePath + "/opvolging/evaluatie/datum", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.evaluatie.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err348];
                } else {
                  vErrors.push(err348);
                }
                errors++;
              }
              if (typeof data199 === "string") {
                if (!formats0.validate(data199)) {
                  const err349 = { instancePath: instancePath + "/opvolging/evaluatie/datum", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err349];
                  } else {
                    vErrors.push(err349);
                  }
                  errors++;
                }
              }
            }
            if (data198.bevindingen !== void 0 && func0.call(data198, "bevindingen")) {
              let data200 = data198.bevindingen;
              if (typeof data200 !== "string" && data200 !== null) {
                const err350 = { instancePath: instancePath + "/opvolging/evaluatie/bevindingen", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/bevindingen/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.evaluatie.properties.bevindingen.type } };
                if (vErrors === null) {
                  vErrors = [err350];
                } else {
                  vErrors.push(err350);
                }
                errors++;
              }
            }
          } else {
            const err351 = { instancePath: instancePath + "/opvolging/evaluatie", schemaPath: "#/properties/opvolging/properties/evaluatie/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
        }
        if (data177.gedaan !== void 0 && func0.call(data177, "gedaan")) {
          let data201 = data177.gedaan;
          if (Array.isArray(data201)) {
            const len28 = data201.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data202 = data201[i28];
              if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
                if (data202.onderdeel === void 0 || !func0.call(data202, "onderdeel")) {
                  const err352 = { instancePath: instancePath + "/opvolging/gedaan/" + i28, schemaPath: "#/properties/opvolging/properties/gedaan/items/required", keyword: "required", params: { missingProperty: "onderdeel" } };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
                for (const key35 of Object.keys(data202)) {
                  if (!(key35 === "onderdeel" || key35 === "datum" || key35 === "door" || key35 === "tekst")) {
                    const err353 = { instancePath: instancePath + "/opvolging/gedaan/" + i28, schemaPath: "#/properties/opvolging/properties/gedaan/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                }
                if (data202.onderdeel !== void 0 && func0.call(data202, "onderdeel")) {
                  let data203 = data202.onderdeel;
                  if (typeof data203 === "string") {
                    if (!pattern42.test(data203)) {
                      const err354 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/onderdeel", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/pattern", keyword: "pattern", params: { pattern: "^[mv][1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err354];
                      } else {
                        vErrors.push(err354);
                      }
                      errors++;
                    }
                  } else {
                    const err355 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/onderdeel", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                }
                if (data202.datum !== void 0 && func0.call(data202, "datum")) {
                  let data204 = data202.datum;
                  if (typeof data204 !== "string" && data204 !== null) {
                    const err356 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/datum", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.datum.type } };
                    if (vErrors === null) {
                      vErrors = [err356];
                    } else {
                      vErrors.push(err356);
                    }
                    errors++;
                  }
                  if (typeof data204 === "string") {
                    if (!formats0.validate(data204)) {
                      const err357 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/datum", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err357];
                      } else {
                        vErrors.push(err357);
                      }
                      errors++;
                    }
                  }
                }
                if (data202.door !== void 0 && func0.call(data202, "door")) {
                  let data205 = data202.door;
                  if (typeof data205 !== "string" && data205 !== null) {
                    const err358 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/door", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.door.type } };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                }
                if (data202.tekst !== void 0 && func0.call(data202, "tekst")) {
                  let data206 = data202.tekst;
                  if (typeof data206 !== "string" && data206 !== null) {
                    const err359 = { instancePath: instancePath + "/opvolging/gedaan/" + i28 + "/tekst", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/tekst/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.tekst.type } };
                    if (vErrors === null) {
                      vErrors = [err359];
                    } else {
                      vErrors.push(err359);
                    }
                    errors++;
                  }
                }
              } else {
                const err360 = { instancePath: instancePath + "/opvolging/gedaan/" + i28, schemaPath: "#/properties/opvolging/properties/gedaan/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            }
          } else {
            const err361 = { instancePath: instancePath + "/opvolging/gedaan", schemaPath: "#/properties/opvolging/properties/gedaan/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
        }
      } else {
        const err362 = { instancePath: instancePath + "/opvolging", schemaPath: "#/properties/opvolging/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err362];
        } else {
          vErrors.push(err362);
        }
        errors++;
      }
    }
    if (data.parkeerplaats !== void 0 && func0.call(data, "parkeerplaats")) {
      let data207 = data.parkeerplaats;
      if (Array.isArray(data207)) {
        const len29 = data207.length;
        for (let i29 = 0; i29 < len29; i29++) {
          let data208 = data207[i29];
          if (typeof data208 === "string") {
            if (!pattern1.test(data208)) {
              const err363 = { instancePath: instancePath + "/parkeerplaats/" + i29, schemaPath: "#/properties/parkeerplaats/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err363];
              } else {
                vErrors.push(err363);
              }
              errors++;
            }
          } else {
            const err364 = { instancePath: instancePath + "/parkeerplaats/" + i29, schemaPath: "#/properties/parkeerplaats/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
        }
      } else {
        const err365 = { instancePath: instancePath + "/parkeerplaats", schemaPath: "#/properties/parkeerplaats/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err365];
        } else {
          vErrors.push(err365);
        }
        errors++;
      }
    }
    if (data.uitzonderingen !== void 0 && func0.call(data, "uitzonderingen")) {
      let data209 = data.uitzonderingen;
      if (Array.isArray(data209)) {
        const len30 = data209.length;
        for (let i30 = 0; i30 < len30; i30++) {
          let data210 = data209[i30];
          if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
            if (data210.regel === void 0 || !func0.call(data210, "regel")) {
              const err366 = { instancePath: instancePath + "/uitzonderingen/" + i30, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "regel" } };
              if (vErrors === null) {
                vErrors = [err366];
              } else {
                vErrors.push(err366);
              }
              errors++;
            }
            if (data210.reden === void 0 || !func0.call(data210, "reden")) {
              const err367 = { instancePath: instancePath + "/uitzonderingen/" + i30, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "reden" } };
              if (vErrors === null) {
                vErrors = [err367];
              } else {
                vErrors.push(err367);
              }
              errors++;
            }
            if (data210.tot === void 0 || !func0.call(data210, "tot")) {
              const err368 = { instancePath: instancePath + "/uitzonderingen/" + i30, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "tot" } };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
            for (const key36 of Object.keys(data210)) {
              if (!(key36 === "regel" || key36 === "reden" || key36 === "tot")) {
                const err369 = { instancePath: instancePath + "/uitzonderingen/" + i30, schemaPath: "#/properties/uitzonderingen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                if (vErrors === null) {
                  vErrors = [err369];
                } else {
                  vErrors.push(err369);
                }
                errors++;
              }
            }
            if (data210.regel !== void 0 && func0.call(data210, "regel")) {
              let data211 = data210.regel;
              if (typeof data211 === "string") {
                if (!pattern1.test(data211)) {
                  const err370 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/regel", schemaPath: "#/properties/uitzonderingen/items/properties/regel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err370];
                  } else {
                    vErrors.push(err370);
                  }
                  errors++;
                }
              } else {
                const err371 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/regel", schemaPath: "#/properties/uitzonderingen/items/properties/regel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
            }
            if (data210.reden !== void 0 && func0.call(data210, "reden")) {
              let data212 = data210.reden;
              if (typeof data212 === "string") {
                if (!pattern1.test(data212)) {
                  const err372 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/reden", schemaPath: "#/properties/uitzonderingen/items/properties/reden/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err372];
                  } else {
                    vErrors.push(err372);
                  }
                  errors++;
                }
              } else {
                const err373 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/reden", schemaPath: "#/properties/uitzonderingen/items/properties/reden/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
            }
            if (data210.tot !== void 0 && func0.call(data210, "tot")) {
              let data213 = data210.tot;
              if (typeof data213 === "string") {
                if (!formats0.validate(data213)) {
                  const err374 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/tot", schemaPath: "#/properties/uitzonderingen/items/properties/tot/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err374];
                  } else {
                    vErrors.push(err374);
                  }
                  errors++;
                }
              } else {
                const err375 = { instancePath: instancePath + "/uitzonderingen/" + i30 + "/tot", schemaPath: "#/properties/uitzonderingen/items/properties/tot/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            }
          } else {
            const err376 = { instancePath: instancePath + "/uitzonderingen/" + i30, schemaPath: "#/properties/uitzonderingen/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err376];
            } else {
              vErrors.push(err376);
            }
            errors++;
          }
        }
      } else {
        const err377 = { instancePath: instancePath + "/uitzonderingen", schemaPath: "#/properties/uitzonderingen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err377];
        } else {
          vErrors.push(err377);
        }
        errors++;
      }
    }
    if (data.vervallen !== void 0 && func0.call(data, "vervallen")) {
      let data214 = data.vervallen;
      if (Array.isArray(data214)) {
        const len31 = data214.length;
        for (let i31 = 0; i31 < len31; i31++) {
          let data215 = data214[i31];
          if (typeof data215 === "string") {
            if (!pattern46.test(data215)) {
              const err378 = { instancePath: instancePath + "/vervallen/" + i31, schemaPath: "#/properties/vervallen/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][1-9][0-9]*$" } };
              if (vErrors === null) {
                vErrors = [err378];
              } else {
                vErrors.push(err378);
              }
              errors++;
            }
          } else {
            const err379 = { instancePath: instancePath + "/vervallen/" + i31, schemaPath: "#/properties/vervallen/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err379];
            } else {
              vErrors.push(err379);
            }
            errors++;
          }
        }
      } else {
        const err380 = { instancePath: instancePath + "/vervallen", schemaPath: "#/properties/vervallen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err380];
        } else {
          vErrors.push(err380);
        }
        errors++;
      }
    }
    if (data.versies !== void 0 && func0.call(data, "versies")) {
      let data216 = data.versies;
      if (Array.isArray(data216)) {
        const len32 = data216.length;
        for (let i32 = 0; i32 < len32; i32++) {
          let data217 = data216[i32];
          if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
            if (data217.nummer === void 0 || !func0.call(data217, "nummer")) {
              const err381 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "nummer" } };
              if (vErrors === null) {
                vErrors = [err381];
              } else {
                vErrors.push(err381);
              }
              errors++;
            }
            if (data217.datum === void 0 || !func0.call(data217, "datum")) {
              const err382 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "datum" } };
              if (vErrors === null) {
                vErrors = [err382];
              } else {
                vErrors.push(err382);
              }
              errors++;
            }
            if (data217.reden === void 0 || !func0.call(data217, "reden")) {
              const err383 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "reden" } };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
            if (data217.hash === void 0 || !func0.call(data217, "hash")) {
              const err384 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "hash" } };
              if (vErrors === null) {
                vErrors = [err384];
              } else {
                vErrors.push(err384);
              }
              errors++;
            }
            for (const key37 of Object.keys(data217)) {
              if (!(key37 === "nummer" || key37 === "datum" || key37 === "reden" || key37 === "hash")) {
                const err385 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
            if (data217.nummer !== void 0 && func0.call(data217, "nummer")) {
              let data218 = data217.nummer;
              if (!(typeof data218 == "number" && (!(data218 % 1) && !isNaN(data218)) && isFinite(data218))) {
                const err386 = { instancePath: instancePath + "/versies/" + i32 + "/nummer", schemaPath: "#/properties/versies/items/properties/nummer/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
              if (typeof data218 == "number" && isFinite(data218)) {
                if (data218 < 1 || isNaN(data218)) {
                  const err387 = { instancePath: instancePath + "/versies/" + i32 + "/nummer", schemaPath: "#/properties/versies/items/properties/nummer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err387];
                  } else {
                    vErrors.push(err387);
                  }
                  errors++;
                }
              }
            }
            if (data217.datum !== void 0 && func0.call(data217, "datum")) {
              let data219 = data217.datum;
              if (typeof data219 === "string") {
                if (!formats0.validate(data219)) {
                  const err388 = { instancePath: instancePath + "/versies/" + i32 + "/datum", schemaPath: "#/properties/versies/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err388];
                  } else {
                    vErrors.push(err388);
                  }
                  errors++;
                }
              } else {
                const err389 = { instancePath: instancePath + "/versies/" + i32 + "/datum", schemaPath: "#/properties/versies/items/properties/datum/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err389];
                } else {
                  vErrors.push(err389);
                }
                errors++;
              }
            }
            if (data217.reden !== void 0 && func0.call(data217, "reden")) {
              let data220 = data217.reden;
              if (typeof data220 === "string") {
                if (!pattern1.test(data220)) {
                  const err390 = { instancePath: instancePath + "/versies/" + i32 + "/reden", schemaPath: "#/properties/versies/items/properties/reden/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err390];
                  } else {
                    vErrors.push(err390);
                  }
                  errors++;
                }
              } else {
                const err391 = { instancePath: instancePath + "/versies/" + i32 + "/reden", schemaPath: "#/properties/versies/items/properties/reden/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err391];
                } else {
                  vErrors.push(err391);
                }
                errors++;
              }
            }
            if (data217.hash !== void 0 && func0.call(data217, "hash")) {
              let data221 = data217.hash;
              if (typeof data221 === "string") {
                if (!pattern40.test(data221)) {
                  const err392 = { instancePath: instancePath + "/versies/" + i32 + "/hash", schemaPath: "#/properties/versies/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err392];
                  } else {
                    vErrors.push(err392);
                  }
                  errors++;
                }
              } else {
                const err393 = { instancePath: instancePath + "/versies/" + i32 + "/hash", schemaPath: "#/properties/versies/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err393];
                } else {
                  vErrors.push(err393);
                }
                errors++;
              }
            }
          } else {
            const err394 = { instancePath: instancePath + "/versies/" + i32, schemaPath: "#/properties/versies/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err394];
            } else {
              vErrors.push(err394);
            }
            errors++;
          }
        }
      } else {
        const err395 = { instancePath: instancePath + "/versies", schemaPath: "#/properties/versies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err395];
        } else {
          vErrors.push(err395);
        }
        errors++;
      }
    }
    if (data.zegel !== void 0 && func0.call(data, "zegel")) {
      let data222 = data.zegel;
      if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
        if (data222.versie === void 0 || !func0.call(data222, "versie")) {
          const err396 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "versie" } };
          if (vErrors === null) {
            vErrors = [err396];
          } else {
            vErrors.push(err396);
          }
          errors++;
        }
        if (data222.datum === void 0 || !func0.call(data222, "datum")) {
          const err397 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "datum" } };
          if (vErrors === null) {
            vErrors = [err397];
          } else {
            vErrors.push(err397);
          }
          errors++;
        }
        if (data222.hash === void 0 || !func0.call(data222, "hash")) {
          const err398 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "hash" } };
          if (vErrors === null) {
            vErrors = [err398];
          } else {
            vErrors.push(err398);
          }
          errors++;
        }
        if (data222.delen === void 0 || !func0.call(data222, "delen")) {
          const err399 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "delen" } };
          if (vErrors === null) {
            vErrors = [err399];
          } else {
            vErrors.push(err399);
          }
          errors++;
        }
        for (const key38 of Object.keys(data222)) {
          if (!(key38 === "versie" || key38 === "datum" || key38 === "hash" || key38 === "delen")) {
            const err400 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
            if (vErrors === null) {
              vErrors = [err400];
            } else {
              vErrors.push(err400);
            }
            errors++;
          }
        }
        if (data222.versie !== void 0 && func0.call(data222, "versie")) {
          let data223 = data222.versie;
          if (!(typeof data223 == "number" && (!(data223 % 1) && !isNaN(data223)) && isFinite(data223))) {
            const err401 = { instancePath: instancePath + "/zegel/versie", schemaPath: "#/properties/zegel/properties/versie/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err401];
            } else {
              vErrors.push(err401);
            }
            errors++;
          }
          if (typeof data223 == "number" && isFinite(data223)) {
            if (data223 < 1 || isNaN(data223)) {
              const err402 = { instancePath: instancePath + "/zegel/versie", schemaPath: "#/properties/zegel/properties/versie/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err402];
              } else {
                vErrors.push(err402);
              }
              errors++;
            }
          }
        }
        if (data222.datum !== void 0 && func0.call(data222, "datum")) {
          let data224 = data222.datum;
          if (typeof data224 === "string") {
            if (!formats0.validate(data224)) {
              const err403 = { instancePath: instancePath + "/zegel/datum", schemaPath: "#/properties/zegel/properties/datum/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err403];
              } else {
                vErrors.push(err403);
              }
              errors++;
            }
          } else {
            const err404 = { instancePath: instancePath + "/zegel/datum", schemaPath: "#/properties/zegel/properties/datum/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err404];
            } else {
              vErrors.push(err404);
            }
            errors++;
          }
        }
        if (data222.hash !== void 0 && func0.call(data222, "hash")) {
          let data225 = data222.hash;
          if (typeof data225 === "string") {
            if (!pattern40.test(data225)) {
              const err405 = { instancePath: instancePath + "/zegel/hash", schemaPath: "#/properties/zegel/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err405];
              } else {
                vErrors.push(err405);
              }
              errors++;
            }
          } else {
            const err406 = { instancePath: instancePath + "/zegel/hash", schemaPath: "#/properties/zegel/properties/hash/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err406];
            } else {
              vErrors.push(err406);
            }
            errors++;
          }
        }
        if (data222.delen !== void 0 && func0.call(data222, "delen")) {
          let data226 = data222.delen;
          if (Array.isArray(data226)) {
            const len33 = data226.length;
            for (let i33 = 0; i33 < len33; i33++) {
              let data227 = data226[i33];
              if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
                if (data227.deel === void 0 || !func0.call(data227, "deel")) {
                  const err407 = { instancePath: instancePath + "/zegel/delen/" + i33, schemaPath: "#/properties/zegel/properties/delen/items/required", keyword: "required", params: { missingProperty: "deel" } };
                  if (vErrors === null) {
                    vErrors = [err407];
                  } else {
                    vErrors.push(err407);
                  }
                  errors++;
                }
                if (data227.hash === void 0 || !func0.call(data227, "hash")) {
                  const err408 = { instancePath: instancePath + "/zegel/delen/" + i33, schemaPath: "#/properties/zegel/properties/delen/items/required", keyword: "required", params: { missingProperty: "hash" } };
                  if (vErrors === null) {
                    vErrors = [err408];
                  } else {
                    vErrors.push(err408);
                  }
                  errors++;
                }
                for (const key39 of Object.keys(data227)) {
                  if (!(key39 === "deel" || key39 === "hash")) {
                    const err409 = { instancePath: instancePath + "/zegel/delen/" + i33, schemaPath: "#/properties/zegel/properties/delen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                    if (vErrors === null) {
                      vErrors = [err409];
                    } else {
                      vErrors.push(err409);
                    }
                    errors++;
                  }
                }
                if (data227.deel !== void 0 && func0.call(data227, "deel")) {
                  let data228 = data227.deel;
                  if (typeof data228 === "string") {
                    if (!pattern1.test(data228)) {
                      const err410 = { instancePath: instancePath + "/zegel/delen/" + i33 + "/deel", schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err410];
                      } else {
                        vErrors.push(err410);
                      }
                      errors++;
                    }
                  } else {
                    const err411 = { instancePath: instancePath + "/zegel/delen/" + i33 + "/deel", schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err411];
                    } else {
                      vErrors.push(err411);
                    }
                    errors++;
                  }
                }
                if (data227.hash !== void 0 && func0.call(data227, "hash")) {
                  let data229 = data227.hash;
                  if (typeof data229 === "string") {
                    if (!pattern40.test(data229)) {
                      const err412 = { instancePath: instancePath + "/zegel/delen/" + i33 + "/hash", schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      if (vErrors === null) {
                        vErrors = [err412];
                      } else {
                        vErrors.push(err412);
                      }
                      errors++;
                    }
                  } else {
                    const err413 = { instancePath: instancePath + "/zegel/delen/" + i33 + "/hash", schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err413];
                    } else {
                      vErrors.push(err413);
                    }
                    errors++;
                  }
                }
              } else {
                const err414 = { instancePath: instancePath + "/zegel/delen/" + i33, schemaPath: "#/properties/zegel/properties/delen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err414];
                } else {
                  vErrors.push(err414);
                }
                errors++;
              }
            }
          } else {
            const err415 = { instancePath: instancePath + "/zegel/delen", schemaPath: "#/properties/zegel/properties/delen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err415];
            } else {
              vErrors.push(err415);
            }
            errors++;
          }
        }
      } else {
        const err416 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err416];
        } else {
          vErrors.push(err416);
        }
        errors++;
      }
    }
  } else {
    const err417 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err417];
    } else {
      vErrors.push(err417);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateLijn = validate11;
var schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:beraad:schema:factoren:1", "title": "Factoren van een lijn", "description": "E\xE9n lijn: een soort beslissing, met de factoren waarop beraden worden vergeleken.", "type": "object", "additionalProperties": false, "required": ["schemaVersie", "lijn", "vraag", "factoren"], "properties": { "schemaVersie": { "const": 1, "description": "De versie van dit bestandsformaat." }, "lijn": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De naam van de lijn. Gelijk aan de bestandsnaam." }, "vraag": { "type": "string", "pattern": "\\S", "description": "De vraag van deze lijn, die vastlegt wat ja betekent." }, "factoren": { "type": "array", "description": "De factoren van deze lijn.", "items": { "type": "object", "description": "E\xE9n factor: een omstandigheid die naar precies \xE9\xE9n kant wijst.", "additionalProperties": false, "required": ["id", "kant", "definitie", "ingevoerd"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "Vast kenmerk van de factor, zoals te-late-beslissing." }, "kant": { "type": "string", "enum": ["pro", "contra"], "description": "Pleit deze factor voor ja (pro) of voor nee (contra)?" }, "definitie": { "type": "string", "pattern": "\\S", "description": "Wanneer deze factor er is, in \xE9\xE9n zin." }, "ingevoerd": { "type": "string", "format": "date", "description": 'Sinds welke dag de factor in de lijst staat, als "JJJJ-MM-DD".' }, "zieOok": { "type": "array", "description": "Factoren van deze lijn die erop lijken of er de andere kant van zijn.", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "Kenmerk van een factor." } } } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersie === void 0 || !func0.call(data, "schemaVersie")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersie" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lijn === void 0 || !func0.call(data, "lijn")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lijn" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.vraag === void 0 || !func0.call(data, "vraag")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vraag" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.factoren === void 0 || !func0.call(data, "factoren")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factoren" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "schemaVersie" || key0 === "lijn" || key0 === "vraag" || key0 === "factoren")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schemaVersie !== void 0 && func0.call(data, "schemaVersie")) {
      if (1 !== data.schemaVersie) {
        const err5 = { instancePath: instancePath + "/schemaVersie", schemaPath: "#/properties/schemaVersie/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.lijn !== void 0 && func0.call(data, "lijn")) {
      let data1 = data.lijn;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err6 = { instancePath: instancePath + "/lijn", schemaPath: "#/properties/lijn/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/lijn", schemaPath: "#/properties/lijn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.vraag !== void 0 && func0.call(data, "vraag")) {
      let data2 = data.vraag;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err8 = { instancePath: instancePath + "/vraag", schemaPath: "#/properties/vraag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/vraag", schemaPath: "#/properties/vraag/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
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
              const err10 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4.kant === void 0 || !func0.call(data4, "kant")) {
              const err11 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/required", keyword: "required", params: { missingProperty: "kant" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.definitie === void 0 || !func0.call(data4, "definitie")) {
              const err12 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/required", keyword: "required", params: { missingProperty: "definitie" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.ingevoerd === void 0 || !func0.call(data4, "ingevoerd")) {
              const err13 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/required", keyword: "required", params: { missingProperty: "ingevoerd" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 of Object.keys(data4)) {
              if (!(key1 === "id" || key1 === "kant" || key1 === "definitie" || key1 === "ingevoerd" || key1 === "zieOok")) {
                const err14 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.id !== void 0 && func0.call(data4, "id")) {
              let data5 = data4.id;
              if (typeof data5 === "string") {
                if (!pattern2.test(data5)) {
                  const err15 = { instancePath: instancePath + "/factoren/" + i0 + "/id", schemaPath: "#/properties/factoren/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/factoren/" + i0 + "/id", schemaPath: "#/properties/factoren/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.kant !== void 0 && func0.call(data4, "kant")) {
              let data6 = data4.kant;
              if (typeof data6 !== "string") {
                const err17 = { instancePath: instancePath + "/factoren/" + i0 + "/kant", schemaPath: "#/properties/factoren/items/properties/kant/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (!(data6 === "pro" || data6 === "contra")) {
                const err18 = { instancePath: instancePath + "/factoren/" + i0 + "/kant", schemaPath: "#/properties/factoren/items/properties/kant/enum", keyword: "enum", params: { allowedValues: schema12.properties.factoren.items.properties.kant.enum } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.definitie !== void 0 && func0.call(data4, "definitie")) {
              let data7 = data4.definitie;
              if (typeof data7 === "string") {
                if (!pattern1.test(data7)) {
                  const err19 = { instancePath: instancePath + "/factoren/" + i0 + "/definitie", schemaPath: "#/properties/factoren/items/properties/definitie/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/factoren/" + i0 + "/definitie", schemaPath: "#/properties/factoren/items/properties/definitie/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data4.ingevoerd !== void 0 && func0.call(data4, "ingevoerd")) {
              let data8 = data4.ingevoerd;
              if (typeof data8 === "string") {
                if (!formats0.validate(data8)) {
                  const err21 = { instancePath: instancePath + "/factoren/" + i0 + "/ingevoerd", schemaPath: "#/properties/factoren/items/properties/ingevoerd/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/factoren/" + i0 + "/ingevoerd", schemaPath: "#/properties/factoren/items/properties/ingevoerd/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
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
                      const err23 = { instancePath: instancePath + "/factoren/" + i0 + "/zieOok/" + i1, schemaPath: "#/properties/factoren/items/properties/zieOok/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/factoren/" + i0 + "/zieOok/" + i1, schemaPath: "#/properties/factoren/items/properties/zieOok/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/factoren/" + i0 + "/zieOok", schemaPath: "#/properties/factoren/items/properties/zieOok/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/factoren/" + i0, schemaPath: "#/properties/factoren/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/factoren", schemaPath: "#/properties/factoren/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validateMethod = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methode === void 0 || !func0.call(data, "methode")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methode" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.versie === void 0 || !func0.call(data, "versie")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versie" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.stappen === void 0 || !func0.call(data, "stappen")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stappen" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vragen === void 0 || !func0.call(data, "vragen")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vragen" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "methode" || key0 === "versie" || key0 === "stappen" || key0 === "vragen")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.methode !== void 0 && func0.call(data, "methode")) {
      let data0 = data.methode;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err5 = { instancePath: instancePath + "/methode", schemaPath: "#/properties/methode/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/methode", schemaPath: "#/properties/methode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.versie !== void 0 && func0.call(data, "versie")) {
      let data1 = data.versie;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/versie", schemaPath: "#/properties/versie/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/versie", schemaPath: "#/properties/versie/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.stappen !== void 0 && func0.call(data, "stappen")) {
      let data2 = data.stappen;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          let data3 = data2[key1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.titel === void 0 || !func0.call(data3, "titel")) {
              const err9 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/required", keyword: "required", params: { missingProperty: "titel" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.doel === void 0 || !func0.call(data3, "doel")) {
              const err10 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/required", keyword: "required", params: { missingProperty: "doel" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.uitleg === void 0 || !func0.call(data3, "uitleg")) {
              const err11 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/required", keyword: "required", params: { missingProperty: "uitleg" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3.vaakMis === void 0 || !func0.call(data3, "vaakMis")) {
              const err12 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/required", keyword: "required", params: { missingProperty: "vaakMis" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key2 of Object.keys(data3)) {
              if (!(key2 === "titel" || key2 === "doel" || key2 === "uitleg" || key2 === "vaakMis" || key2 === "minuten")) {
                const err13 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.titel !== void 0 && func0.call(data3, "titel")) {
              let data4 = data3.titel;
              if (typeof data4 === "string") {
                if (!pattern1.test(data4)) {
                  const err14 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/titel", schemaPath: "#/properties/stappen/additionalProperties/properties/titel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/titel", schemaPath: "#/properties/stappen/additionalProperties/properties/titel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.doel !== void 0 && func0.call(data3, "doel")) {
              let data5 = data3.doel;
              if (typeof data5 === "string") {
                if (!pattern1.test(data5)) {
                  const err16 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/doel", schemaPath: "#/properties/stappen/additionalProperties/properties/doel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/doel", schemaPath: "#/properties/stappen/additionalProperties/properties/doel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data3.uitleg !== void 0 && func0.call(data3, "uitleg")) {
              let data6 = data3.uitleg;
              if (typeof data6 === "string") {
                if (!pattern1.test(data6)) {
                  const err18 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/uitleg", schemaPath: "#/properties/stappen/additionalProperties/properties/uitleg/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/uitleg", schemaPath: "#/properties/stappen/additionalProperties/properties/uitleg/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.vaakMis !== void 0 && func0.call(data3, "vaakMis")) {
              let data7 = data3.vaakMis;
              if (typeof data7 === "string") {
                if (!pattern1.test(data7)) {
                  const err20 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/vaakMis", schemaPath: "#/properties/stappen/additionalProperties/properties/vaakMis/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/vaakMis", schemaPath: "#/properties/stappen/additionalProperties/properties/vaakMis/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data3.minuten !== void 0 && func0.call(data3, "minuten")) {
              let data8 = data3.minuten;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err22 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/minuten", schemaPath: "#/properties/stappen/additionalProperties/properties/minuten/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err23 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/minuten", schemaPath: "#/properties/stappen/additionalProperties/properties/minuten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/stappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stappen/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/stappen", schemaPath: "#/properties/stappen/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.vragen !== void 0 && func0.call(data, "vragen")) {
      let data9 = data.vragen;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 of Object.keys(data9)) {
          let data10 = data9[key3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.vraag === void 0 || !func0.call(data10, "vraag")) {
              const err26 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/required", keyword: "required", params: { missingProperty: "vraag" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data10.hulp === void 0 || !func0.call(data10, "hulp")) {
              const err27 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/required", keyword: "required", params: { missingProperty: "hulp" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key4 of Object.keys(data10)) {
              if (!(key4 === "vraag" || key4 === "hulp" || key4 === "voorbeeld" || key4 === "suggesties" || key4 === "keuzes")) {
                const err28 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data10.vraag !== void 0 && func0.call(data10, "vraag")) {
              let data11 = data10.vraag;
              if (typeof data11 === "string") {
                if (!pattern1.test(data11)) {
                  const err29 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/vraag", schemaPath: "#/properties/vragen/additionalProperties/properties/vraag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/vraag", schemaPath: "#/properties/vragen/additionalProperties/properties/vraag/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data10.hulp !== void 0 && func0.call(data10, "hulp")) {
              let data12 = data10.hulp;
              if (typeof data12 === "string") {
                if (!pattern1.test(data12)) {
                  const err31 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hulp", schemaPath: "#/properties/vragen/additionalProperties/properties/hulp/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hulp", schemaPath: "#/properties/vragen/additionalProperties/properties/hulp/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data10.voorbeeld !== void 0 && func0.call(data10, "voorbeeld")) {
              let data13 = data10.voorbeeld;
              if (typeof data13 === "string") {
                if (!pattern1.test(data13)) {
                  const err33 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/voorbeeld", schemaPath: "#/properties/vragen/additionalProperties/properties/voorbeeld/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/voorbeeld", schemaPath: "#/properties/vragen/additionalProperties/properties/voorbeeld/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
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
                      const err35 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties/" + i0, schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties/" + i0, schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/suggesties", schemaPath: "#/properties/vragen/additionalProperties/properties/suggesties/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data10.keuzes !== void 0 && func0.call(data10, "keuzes")) {
              let data16 = data10.keuzes;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key5 of Object.keys(data16)) {
                  let data17 = data16[key5];
                  if (typeof data17 === "string") {
                    if (!pattern1.test(data17)) {
                      const err38 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keuzes", schemaPath: "#/properties/vragen/additionalProperties/properties/keuzes/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/vragen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vragen/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/vragen", schemaPath: "#/properties/vragen/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
export {
  validateCasus,
  validateLijn,
  validateMethod
};
