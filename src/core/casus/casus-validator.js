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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:beraad:schema:casus:1", "title": "Casus van een moreel beraad", "description": "E\xE9n moreel beraad: van de morele vraag tot en met de opvolging.", "type": "object", "additionalProperties": false, "required": ["schemaVersie", "id", "titel", "soort", "status", "vertrouwelijkheid"], "properties": { "schemaVersie": { "const": 1, "description": "De versie van dit bestandsformaat." }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Datum en korte titel. Gelijk aan de bestandsnaam." }, "titel": { "type": "string", "pattern": "\\S", "description": "Waar het beraad over gaat. Schrijf geen naam van een persoon op." }, "soort": { "type": "string", "enum": ["beraad", "maatwerk", "reconstructie", "groep", "signaal", "raadsadvies"], "description": "De soort casus." }, "status": { "type": "string", "enum": ["concept", "advies", "besloten", "afgerond", "ingetrokken"], "description": "Hoe ver de casus is." }, "vertrouwelijkheid": { "type": "string", "enum": ["openbaar", "intern", "vertrouwelijk"], "description": "Wie deze casus mag lezen." }, "lijn": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De soort beslissing, zoals afzien-van-terugvordering." }, "trefwoorden": { "type": "array", "description": "Woorden waarop je deze casus terugvindt.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n trefwoord." } }, "kernpunten": { "type": ["string", "null"], "description": "De kern in een paar zinnen, voor wie er niet bij was." }, "intake": { "type": "object", "description": "De intake: past een moreel beraad bij deze casus?", "additionalProperties": false, "properties": { "geleefd": { "type": ["boolean", "null"], "description": "Is het een echte casus van iemand die aan tafel komt?" }, "teBeslissen": { "type": ["boolean", "null"], "description": "Is er nog een handeling waarover te beslissen valt?" }, "botsing": { "type": ["boolean", "null"], "description": "Botsen er morele rechten, ook als je de regels goed toepast?" }, "ontbreekt": { "type": "string", "enum": ["niets", "feiten", "recht", "werkwijze"], "description": "Wat er eerst nog ontbreekt: niets, feiten, kennis van het recht, of een goede werkwijze." }, "tijd": { "type": "string", "enum": ["uur", "dagdelen"], "description": "Hoeveel tijd er is: een uur, of dagdelen." }, "aanTafel": { "type": "array", "description": "Welke functies aan tafel nodig zijn.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n functie." } }, "meenemen": { "type": "array", "description": "Wat er op tafel ligt als het beraad begint.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n stuk of gegeven." } }, "uitkomst": { "type": "string", "enum": ["beraad", "uurvorm", "andereDeur"], "description": "Waar de intake op uitkomt: een beraad, de vorm van een uur, of een andere deur." }, "toelichting": { "type": ["string", "null"], "description": "Waarom daarvoor is gekozen." } } }, "reconstructie": { "type": "object", "description": "De morele reconstructie: terugkijken op een keten van besluiten.", "additionalProperties": false, "properties": { "vraag": { "type": ["string", "null"], "description": "Waarop de groep terugkijkt, en waarom nu." }, "besluiten": { "type": "array", "description": "De keten van besluiten, van oud naar nieuw.", "items": { "type": "object", "description": "E\xE9n besluit uit de keten.", "additionalProperties": false, "required": ["id", "besluit"], "properties": { "id": { "type": "string", "pattern": "^r[1-9][0-9]*$", "description": "Vast kenmerk van het besluit, zoals r1." }, "besluit": { "type": "string", "pattern": "\\S", "description": "Wat er is besloten of nagelaten, in \xE9\xE9n zin." }, "datum": { "type": ["string", "null"], "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$", "description": 'Wanneer: een jaar, maand of dag, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' }, "doorWie": { "type": ["string", "null"], "description": "Welke functie of welk orgaan besloot. Geen naam." }, "informatie": { "type": ["string", "null"], "description": "De informatie waarop het besluit toen rustte." }, "toenOnbekend": { "type": ["string", "null"], "description": "Wat toen niet bekend was en nu wel." }, "toets": { "type": "object", "description": "De toets van \xE9\xE9n besluit. De groep antwoordt; er wordt niets opgeteld.", "additionalProperties": false, "properties": { "gewogen": { "type": "object", "description": "Zijn de rechten, belangen en wensen van alle belanghebbenden meegewogen?", "additionalProperties": false, "properties": { "antwoord": { "type": "string", "enum": ["ja", "deels", "nee", "onbekend"], "description": "Het antwoord van de groep." }, "toelichting": { "type": ["string", "null"], "description": "Waaruit dat blijkt." } } }, "oogVoorSchade": { "type": "object", "description": "Was er oog voor de schade die kon ontstaan?", "additionalProperties": false, "properties": { "antwoord": { "type": "string", "enum": ["ja", "deels", "nee", "onbekend"], "description": "Het antwoord van de groep." }, "toelichting": { "type": ["string", "null"], "description": "Waaruit dat blijkt." } } }, "schadebeperking": { "type": ["string", "null"], "description": "Welke maatregelen om schade te beperken toen zijn overwogen." }, "juist": { "type": "object", "description": "Was het besluit moreel juist, en is aan iedereen recht gedaan?", "additionalProperties": false, "properties": { "antwoord": { "type": "string", "enum": ["ja", "deels", "nee", "verdeeld"], "description": "Het antwoord van de groep." }, "toelichting": { "type": ["string", "null"], "description": "Waarom de groep dat vindt." } } } } } } } }, "patronen": { "type": "array", "description": "Wat in meer besluiten terugkomt.", "items": { "type": "object", "description": "E\xE9n patroon dat in meer besluiten terugkomt.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^p[1-9][0-9]*$", "description": "Vast kenmerk van het patroon, zoals p1." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Het patroon in \xE9\xE9n zin." }, "besluiten": { "type": "array", "description": "De besluiten waarin het patroon terugkomt.", "items": { "type": "string", "pattern": "^r[1-9][0-9]*$", "description": "Kenmerk van een besluit, zoals r1." } } } } }, "aanbevelingen": { "type": "array", "description": "Wat de organisatie hiervan leert.", "items": { "type": "object", "description": "E\xE9n aanbeveling, met wie haar opvolgt.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^q[1-9][0-9]*$", "description": "Vast kenmerk van de aanbeveling, zoals q1." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Wat er voortaan anders gaat." }, "patronen": { "type": "array", "description": "De patronen die aanleiding geven tot deze aanbeveling.", "items": { "type": "string", "pattern": "^p[1-9][0-9]*$", "description": "Kenmerk van een patroon, zoals p1." } }, "eigenaar": { "type": ["string", "null"], "description": "Welke functie hiervoor zorgt." }, "uiterlijk": { "type": ["string", "null"], "format": "date", "description": 'Wanneer het uiterlijk klaar is, als "JJJJ-MM-DD".' }, "stand": { "type": "string", "enum": ["open", "uitgevoerd", "vervallen"], "description": "Hoe het er nu voor staat." }, "casussen": { "type": "array", "description": "Latere casussen waarin deze aanbeveling terugkomt.", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Het id van een latere casus." } } } } } } }, "signaal": { "type": "object", "description": "Een signaal: wat er wringt in het werk, en wat ervan kwam.", "additionalProperties": false, "properties": { "wringt": { "type": ["string", "null"], "description": "Wat er wringt. Schrijf geen naam van een persoon op." }, "regel": { "type": ["string", "null"], "description": "De regel of werkwijze waar het om gaat." }, "verwijzing": { "type": ["string", "null"], "description": "BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum." }, "client": { "type": ["string", "null"], "description": "Wat voor cli\xEBnt het raakt, als groep en nooit als persoon." }, "sinds": { "type": ["string", "null"], "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$", "description": 'Sinds wanneer, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' }, "hoeVaak": { "type": "string", "enum": ["eenmalig", "maandelijks", "wekelijks", "dagelijks", "onbekend"], "description": "Hoe vaak het voorkomt." }, "schatting": { "type": ["integer", "null"], "minimum": 0, "description": "Om hoeveel mensen het naar schatting gaat." }, "melder": { "type": ["string", "null"], "description": "De functie van wie het signaal gaf." }, "afhandeling": { "type": "object", "description": "Wat er van het signaal kwam. Zolang dit er niet is, staat het signaal open.", "additionalProperties": false, "properties": { "soort": { "type": "string", "enum": ["maatwerk", "beraad", "groep", "antwoord"], "description": "Waar het signaal toe leidde." }, "casus": { "type": ["string", "null"], "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Het id van de casus waar het signaal in verder gaat." }, "antwoord": { "type": ["string", "null"], "description": "Het antwoord aan de melder, met de reden." }, "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van de afhandeling, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De functie die het signaal afhandelde." } } } } }, "raadsadvies": { "type": "object", "description": "Een advies van een raad, met de reactie die erop kwam.", "additionalProperties": false, "properties": { "raad": { "type": ["string", "null"], "description": "De raad die het advies gaf." }, "gevraagd": { "type": ["boolean", "null"], "description": "Is het advies gevraagd?" }, "advies": { "type": ["string", "null"], "description": "Wat de raad adviseert." }, "aan": { "type": ["string", "null"], "description": "Het orgaan of de functie aan wie het advies is gericht." }, "datum": { "type": ["string", "null"], "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$", "description": 'Wanneer het advies is gegeven, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' }, "reactie": { "type": "object", "description": "De reactie op het advies.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$", "description": 'Wanneer de reactie kwam, als "JJJJ", "JJJJ-MM" of "JJJJ-MM-DD".' }, "tekst": { "type": ["string", "null"], "description": "Wat de reactie is." }, "strekking": { "type": "string", "enum": ["overgenomen", "deels", "afgewezen", "onbekend"], "description": "Wat er met het advies is gedaan." } } } } }, "bijeenkomsten": { "type": "array", "description": "De zittingen van het beraad.", "items": { "type": "object", "description": "E\xE9n zitting van het beraad.", "additionalProperties": false, "required": ["id", "datum"], "properties": { "id": { "type": "string", "pattern": "^s[1-9][0-9]*$", "description": "Vast kenmerk van de bijeenkomst, zoals s1." }, "datum": { "type": "string", "format": "date", "description": 'De dag van de bijeenkomst, als "JJJJ-MM-DD".' }, "minuten": { "type": ["integer", "null"], "minimum": 0, "description": "Hoe lang de bijeenkomst duurde, in minuten." }, "plaats": { "type": ["string", "null"], "description": "Waar de groep bij elkaar kwam." }, "aanwezig": { "type": "array", "description": "De kenmerken van de deelnemers die er waren.", "items": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Kenmerk van een deelnemer, zoals d1." } } } } }, "afspraken": { "type": "array", "description": "Afspraken over vertrouwelijkheid en verslag.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n afspraak." } }, "deelnemers": { "type": "array", "description": "Wie er meedoen, als functie.", "items": { "type": "object", "description": "E\xE9n deelnemer: een functie, nooit een naam.", "additionalProperties": false, "required": ["id", "functie"], "properties": { "id": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Vast kenmerk van de deelnemer, zoals d1." }, "functie": { "type": "string", "pattern": "\\S", "description": "De functie van de deelnemer. Schrijf geen naam op." }, "rol": { "type": "string", "enum": ["gespreksleider", "casuseigenaar", "deelnemer", "notulist", "clientenraad", "externDeskundige"], "description": "De rol in het beraad." } } } }, "beslissing": { "type": "object", "description": "Stap 1: de beslissing die voorligt.", "additionalProperties": false, "properties": { "aanleiding": { "type": ["string", "null"], "description": "Het probleem vanuit het perspectief van de inbrenger." }, "handeling": { "type": ["string", "null"], "description": "De ene handeling die wordt overwogen." }, "vorm": { "type": "string", "enum": ["doen", "nalaten"], "description": "Gaat het om doen of om nalaten?" }, "vraag": { "type": ["string", "null"], "description": 'De morele vraag: "Behoor ik \u2026 te doen?" of "\u2026 na te laten?"' }, "afgewekenVanVorm": { "type": ["string", "null"], "description": "De reden om van de vraagvorm af te wijken." } } }, "belanghebbenden": { "type": "array", "description": "Stap 2: ieder die de gevolgen ondergaat.", "items": { "type": "object", "description": "E\xE9n persoon, groep of organisatie die de gevolgen ondergaat.", "additionalProperties": false, "required": ["id", "naam"], "properties": { "id": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Vast kenmerk van de belanghebbende, zoals b1." }, "naam": { "type": "string", "pattern": "\\S", "description": "Wie het is, als rol of groep. Schrijf geen naam van een persoon op." }, "geraakt": { "type": ["string", "null"], "description": "Hoe de gevolgen deze partij raken." }, "gehoord": { "type": ["boolean", "null"], "description": "Is deze partij gehoord?" }, "waaromNiet": { "type": ["string", "null"], "description": "Waarom deze partij niet is gehoord." } } } }, "beslisser": { "type": "object", "description": "Stap 3: wie het besluit neemt.", "additionalProperties": false, "properties": { "functie": { "type": ["string", "null"], "description": "De functie die het besluit neemt." }, "orgaan": { "type": ["string", "null"], "description": "Het orgaan namens wie het besluit valt." }, "mandaat": { "type": ["string", "null"], "description": "Het mandaat waarop de bevoegdheid rust." } } }, "informatie": { "type": "object", "description": "Stap 4: feiten, open vragen en regels.", "additionalProperties": false, "properties": { "feiten": { "type": "array", "description": "Wat vaststaat.", "items": { "type": "object", "description": "E\xE9n feit, zonder oordeel.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^f[1-9][0-9]*$", "description": "Vast kenmerk van het feit, zoals f1." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Het feit in \xE9\xE9n zin." }, "bron": { "type": ["string", "null"], "description": "Waar het feit op steunt." } } } }, "vragen": { "type": "array", "description": "Wat de groep nog niet weet.", "items": { "type": "object", "description": "E\xE9n open vraag.", "additionalProperties": false, "required": ["id", "vraag"], "properties": { "id": { "type": "string", "pattern": "^v[1-9][0-9]*$", "description": "Vast kenmerk van de vraag, zoals v1." }, "vraag": { "type": "string", "pattern": "\\S", "description": "Wat de groep wil weten." }, "wie": { "type": ["string", "null"], "description": "Welke functie dit uitzoekt." }, "uiterlijk": { "type": ["string", "null"], "format": "date", "description": 'Wanneer het antwoord er uiterlijk is, als "JJJJ-MM-DD".' }, "antwoord": { "type": ["string", "null"], "description": "Het antwoord." }, "aanvaardOnbekend": { "type": ["boolean", "null"], "description": "Aanvaardt de groep dat het antwoord onbekend blijft?" } } } }, "kaders": { "type": "array", "description": "Wet, beleid, beroepscode, gedragscode en uitspraken die binden.", "items": { "type": "object", "description": "E\xE9n kader met een verwijzing die te controleren is.", "additionalProperties": false, "required": ["id", "naam"], "properties": { "id": { "type": "string", "pattern": "^k[1-9][0-9]*$", "description": "Vast kenmerk van het kader, zoals k1." }, "naam": { "type": "string", "pattern": "\\S", "description": "De naam van de regel, code of uitspraak." }, "verwijzing": { "type": ["string", "null"], "description": "BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum." }, "strekking": { "type": ["string", "null"], "description": "Wat dit kader hier vraagt." } } } } } }, "argumenten": { "type": "array", "description": "Stap 5: de argumenten voor en tegen.", "items": { "type": "object", "description": "E\xE9n argument voor of tegen de handeling van stap 1.", "additionalProperties": false, "required": ["id", "stelling"], "properties": { "id": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Vast kenmerk van het argument, zoals a1." }, "kant": { "type": "string", "enum": ["pro", "contra"], "description": "Voor (pro) of tegen (contra) de handeling." }, "stelling": { "type": "string", "pattern": "\\S", "description": "Het argument in \xE9\xE9n zin. Noem niet wie het zei." }, "belanghebbenden": { "type": "array", "description": "Van welke belanghebbenden dit argument is.", "items": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Kenmerk van een belanghebbende, zoals b1." } }, "soort": { "type": "string", "enum": ["beginsel", "belang", "wens"], "description": "Recht of beginsel, belang, of wens." }, "beginsel": { "type": ["string", "null"], "description": "Het beginsel of de grondwaarde die op het spel staat." }, "perspectief": { "type": "string", "enum": ["juridisch", "financieelEconomisch", "sociaalMaatschappelijk"], "description": "Vanuit welk perspectief dit argument komt." }, "factor": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De factor uit de lijn, als die er is." }, "smoes": { "type": "object", "description": "Een argument dat geparkeerd staat, omdat het een smoes kan zijn.", "additionalProperties": false, "properties": { "vermoeden": { "type": ["string", "null"], "description": "Waarom de groep twijfelt." }, "wedervraag": { "type": ["string", "null"], "description": "De open vraag die de groep erbij stelde." }, "antwoord": { "type": ["string", "null"], "description": "Het antwoord op die vraag." }, "uitkomst": { "type": "string", "enum": ["open", "ingetrokken", "argument"], "description": "Open: telt nog niet. Ingetrokken: telt niet. Argument: telt weer mee." } } } } } }, "conclusie": { "type": "object", "description": "Stap 6: de conclusie van het beraad. Dit is een advies, geen besluit.", "additionalProperties": false, "properties": { "oordeel": { "type": "string", "enum": ["ja", "nee", "ja-mits", "nee-tenzij"], "description": "Het antwoord op de vraag van stap 1." }, "tekst": { "type": ["string", "null"], "description": "De conclusie in eigen woorden." }, "doorslaggevend": { "type": "array", "description": "De argumenten die de doorslag gaven.", "items": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Kenmerk van een argument, zoals a1." } }, "tegenargumenten": { "type": "array", "description": "Voor elk argument aan de verliezende kant: hoe er recht aan wordt gedaan.", "items": { "type": "object", "description": "Hoe recht wordt gedaan aan \xE9\xE9n tegenargument.", "additionalProperties": false, "required": ["argument"], "properties": { "argument": { "type": "string", "pattern": "^a[1-9][0-9]*$", "description": "Kenmerk van het argument, zoals a2." }, "recht": { "type": "string", "enum": ["maatregel", "deels", "weerlegd", "aanvaard"], "description": "Door een maatregel, deels, weerlegd, of aanvaard als verlies (morele rest)." }, "maatregelen": { "type": "array", "description": "De maatregelen die recht doen aan dit argument.", "items": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Kenmerk van een maatregel, zoals m1." } }, "toelichting": { "type": ["string", "null"], "description": "Hoe dat recht doet aan het argument." } } } }, "motiveringVoorrang": { "type": ["string", "null"], "description": "Waarom een belang of wens hier voorgaat op een recht of beginsel." }, "maatregelen": { "type": "array", "description": "De schadebeperkende maatregelen.", "items": { "type": "object", "description": "E\xE9n schadebeperkende maatregel.", "additionalProperties": false, "required": ["id", "tekst"], "properties": { "id": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Vast kenmerk van de maatregel, zoals m1." }, "soort": { "type": "string", "enum": ["beperken", "compenseren", "herstellen"], "description": "Schade beperken, compenseren of herstellen." }, "voorwaarde": { "type": ["boolean", "null"], "description": "Hangt de conclusie van deze maatregel af?" }, "tekst": { "type": "string", "pattern": "\\S", "description": "Wat er gebeurt." }, "voor": { "type": "array", "description": "Voor welke belanghebbenden.", "items": { "type": "string", "pattern": "^b[1-9][0-9]*$", "description": "Kenmerk van een belanghebbende, zoals b1." } }, "eigenaar": { "type": ["string", "null"], "description": "Welke functie hiervoor zorgt." }, "uiterlijk": { "type": ["string", "null"], "format": "date", "description": 'Wanneer het uiterlijk klaar is, als "JJJJ-MM-DD".' }, "omvang": { "type": ["string", "null"], "description": "Hoeveel precies: bedrag, duur of aantal." }, "factor": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "De factor uit de lijn die er is doordat de conclusie deze voorwaarde stelt." }, "neveneffecten": { "type": ["string", "null"], "description": "Wat de maatregel nog meer teweegbrengt." }, "stand": { "type": "string", "enum": ["open", "uitgevoerd", "vervallen"], "description": "Hoe het er nu voor staat." } } } }, "alsNietIngewilligd": { "type": ["string", "null"], "description": "Wat het advies wordt als een voorwaarde wordt geweigerd." }, "telling": { "type": "object", "description": "Een telronde met handen. Zij zegt hoe de groep erin staat en is geen uitslag.", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor ja." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor nee." }, "weetNiet": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel handen voor: ik weet het nog niet." } } }, "standpunten": { "type": "array", "description": "De standpunten in de groep, zonder namen.", "items": { "type": "object", "description": "E\xE9n standpunt.", "additionalProperties": false, "required": ["tekst"], "properties": { "soort": { "type": "string", "enum": ["meerderheid", "minderheid", "eenstemmig"], "description": "Meerderheid, minderheid of eenstemmig." }, "aantal": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers dit standpunt hebben." }, "tekst": { "type": "string", "pattern": "\\S", "description": "Het standpunt in \xE9\xE9n zin." } } } } } }, "toets": { "type": "object", "description": "Stap 7: de toets aan de morele intu\xEFtie. Er wordt nooit een gemiddelde van gemaakt.", "additionalProperties": false, "properties": { "wijze": { "type": "string", "enum": ["open", "anoniem"], "description": "Open: per deelnemer. Anoniem: alleen aantallen." }, "antwoorden": { "type": "array", "description": "De antwoorden per deelnemer, als de toets open is.", "items": { "type": "object", "description": "De toets van \xE9\xE9n deelnemer.", "additionalProperties": false, "required": ["deelnemer"], "properties": { "deelnemer": { "type": "string", "pattern": "^d[1-9][0-9]*$", "description": "Kenmerk van de deelnemer, zoals d1." }, "achterConclusie": { "type": ["boolean", "null"], "description": "Sta ik achter de conclusie?" }, "spiegel": { "type": ["boolean", "null"], "description": "Kan ik mezelf in de spiegel aankijken?" }, "doen": { "type": ["boolean", "null"], "description": "Ga ik het doen?" }, "opmerking": { "type": ["string", "null"], "description": "Een opmerking, of wat er bij een nee ontbreekt." }, "vervolg": { "type": "string", "enum": ["stap5", "stap6", "bewaard"], "description": "Wat de groep met een nee doet: terug naar stap 5 of 6, of bewaren als afwijkend standpunt." } } } }, "aantallen": { "type": "object", "description": "De aantallen, als de toets anoniem is.", "additionalProperties": false, "properties": { "achterConclusie": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Sta ik achter de conclusie?" }, "spiegel": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Kan ik mezelf in de spiegel aankijken?" }, "doen": { "type": "object", "additionalProperties": false, "properties": { "ja": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers ja zeiden." }, "nee": { "type": ["integer", "null"], "minimum": 0, "description": "Hoeveel deelnemers nee zeiden." } }, "description": "Ga ik het doen?" } } }, "opmerkingen": { "type": "array", "description": "Opmerkingen bij een anonieme toets, niet te herleiden tot personen.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n opmerking." } } } }, "verwijzingen": { "type": "array", "description": "Verwijzingen naar eerdere beraden.", "items": { "type": "object", "description": "E\xE9n verwijzing naar een eerder beraad.", "additionalProperties": false, "required": ["naar"], "properties": { "naar": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "description": "Het id van het eerdere beraad." }, "behandeling": { "type": "string", "enum": ["volgt", "onderscheidt", "herziet", "noemt"], "description": "Hoe dit beraad met het eerdere omgaat." }, "op": { "type": "array", "description": "De factoren waarop het verschil rust.", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "Kenmerk van een factor." } }, "motivering": { "type": ["string", "null"], "description": "Waarom zo." } } } }, "opvolging": { "type": "object", "description": "Wat er na het beraad gebeurt.", "additionalProperties": false, "properties": { "voorgelegd": { "type": "object", "description": "Wanneer en aan wie het advies is voorgelegd.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van voorleggen, als "JJJJ-MM-DD".' }, "aan": { "type": ["string", "null"], "description": "De functie die het advies kreeg." } } }, "besluit": { "type": "object", "description": "Het besluit van de beslisser.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van het besluit, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De functie die het besluit nam." }, "versie": { "type": "integer", "minimum": 1, "description": "De versie van het advies waarover is besloten." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal van het zegel dat daarop zat. beraad besluit vult het in." }, "uitkomst": { "type": "string", "enum": ["overgenomen", "deels", "afgewezen", "teruggestuurd"], "description": "Wat de beslisser met het advies deed." }, "onderdelen": { "type": "array", "description": "Wat de beslisser met elke maatregel deed. Leeg als het hele advies is overgenomen.", "items": { "type": "object", "description": "Het besluit over \xE9\xE9n maatregel.", "additionalProperties": false, "required": ["maatregel"], "properties": { "maatregel": { "type": "string", "pattern": "^m[1-9][0-9]*$", "description": "Kenmerk van de maatregel, zoals m1." }, "uitkomst": { "type": "string", "enum": ["overgenomen", "deels", "afgewezen"], "description": "Wat de beslisser met deze maatregel deed." }, "reden": { "type": ["string", "null"], "description": "Waarom de beslisser hier afwijkt." } } } }, "motivering": { "type": ["string", "null"], "description": "De reden van het besluit als geheel." }, "terugval": { "type": ["string", "null"], "description": "Wat er nu geldt omdat een voorwaarde is geweigerd. Overgenomen uit het advies." } } }, "contactpersoon": { "type": ["string", "null"], "description": "De vaste functie bij wie de cli\xEBnt terechtkan. Geen naam." }, "terugkoppeling": { "type": "object", "description": "Het gesprek met de cli\xEBnt over de uitkomst.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van de terugkoppeling, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De vaste contactpersoon, als functie." } } }, "evaluatie": { "type": "object", "description": "De evaluatie achteraf.", "additionalProperties": false, "properties": { "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag van de evaluatie, als "JJJJ-MM-DD".' }, "bevindingen": { "type": ["string", "null"], "description": "Wat de evaluatie opleverde." } } }, "gedaan": { "type": "array", "description": "Wat er na het advies is gedaan. beraad gedaan houdt dit bij.", "items": { "type": "object", "description": "Wat er met \xE9\xE9n maatregel of open vraag is gedaan.", "additionalProperties": false, "required": ["onderdeel"], "properties": { "onderdeel": { "type": "string", "pattern": "^[mv][1-9][0-9]*$", "description": "Kenmerk, zoals m1 of v3." }, "datum": { "type": ["string", "null"], "format": "date", "description": 'De dag waarop het is gedaan, als "JJJJ-MM-DD".' }, "door": { "type": ["string", "null"], "description": "De functie die het deed." }, "tekst": { "type": ["string", "null"], "description": "Wat er is gedaan, het antwoord, of waarom het niet doorgaat." } } } } } }, "parkeerplaats": { "type": "array", "description": "Wat buiten de orde werd gezegd en niet verloren mag gaan.", "items": { "type": "string", "pattern": "\\S", "description": "E\xE9n opmerking." } }, "uitzonderingen": { "type": "array", "description": "Regels die in deze casus een tijd niet gelden, met de reden.", "items": { "type": "object", "description": "E\xE9n regel van beraad controleer die hier tot een dag zwijgt.", "additionalProperties": false, "required": ["regel", "reden", "tot"], "properties": { "regel": { "type": "string", "pattern": "\\S", "description": "Het id van de regel, zoals ARG-ZIN. De uitleg: beraad controleer --leg-uit ARG-ZIN." }, "reden": { "type": "string", "pattern": "\\S", "description": "Waarom de regel hier niet past." }, "tot": { "type": "string", "format": "date", "description": 'De laatste dag waarop de uitzondering geldt, als "JJJJ-MM-DD".' } } } }, "vervallen": { "type": "array", "description": "Kenmerken van verwijderde onderdelen. Ze worden nooit opnieuw gebruikt.", "items": { "type": "string", "pattern": "^[a-z][1-9][0-9]*$", "description": "Een kenmerk, zoals a3." } }, "versies": { "type": "array", "description": "Eerdere versies van het advies, van oud naar nieuw. beraad heropen houdt dit bij.", "items": { "type": "object", "description": "E\xE9n eerdere versie van het advies, die is heropend.", "additionalProperties": false, "required": ["nummer", "datum", "reden", "hash"], "properties": { "nummer": { "type": "integer", "minimum": 1, "description": "Het nummer van die versie." }, "datum": { "type": "string", "format": "date", "description": 'De dag waarop die versie was verzegeld, als "JJJJ-MM-DD".' }, "reden": { "type": "string", "pattern": "\\S", "description": "Waarom het advies is heropend." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal van het zegel dat erop zat." } } } }, "zegel": { "type": "object", "description": "Het zegel op het advies. beraad advies maakt het; pas het niet met de hand aan.", "additionalProperties": false, "required": ["versie", "datum", "hash", "delen"], "properties": { "versie": { "type": "integer", "minimum": 1, "description": "De hoeveelste versie van het advies dit is." }, "datum": { "type": "string", "format": "date", "description": 'De dag waarop het advies is verzegeld, als "JJJJ-MM-DD".' }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "E\xE9n getal (SHA-256) over alle delen samen." }, "delen": { "type": "array", "description": "De delen waar het advies op rust, elk met een eigen getal.", "items": { "type": "object", "description": "E\xE9n deel.", "additionalProperties": false, "required": ["deel", "hash"], "properties": { "deel": { "type": "string", "pattern": "\\S", "description": "Welk deel, zoals argumenten.a3." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Het getal (SHA-256) over de inhoud van dit deel." } } } } } } } };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern6 = new RegExp("^r[1-9][0-9]*$", "u");
var pattern8 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$", "u");
var pattern9 = new RegExp("^p[1-9][0-9]*$", "u");
var pattern12 = new RegExp("^q[1-9][0-9]*$", "u");
var pattern20 = new RegExp("^s[1-9][0-9]*$", "u");
var pattern21 = new RegExp("^d[1-9][0-9]*$", "u");
var pattern25 = new RegExp("^b[1-9][0-9]*$", "u");
var pattern27 = new RegExp("^f[1-9][0-9]*$", "u");
var pattern29 = new RegExp("^v[1-9][0-9]*$", "u");
var pattern31 = new RegExp("^k[1-9][0-9]*$", "u");
var pattern33 = new RegExp("^a[1-9][0-9]*$", "u");
var pattern39 = new RegExp("^m[1-9][0-9]*$", "u");
var pattern49 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern51 = new RegExp("^[mv][1-9][0-9]*$", "u");
var pattern55 = new RegExp("^[a-z][1-9][0-9]*$", "u");
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
    if (data.reconstructie !== void 0 && func0.call(data, "reconstructie")) {
      let data22 = data.reconstructie;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 of Object.keys(data22)) {
          if (!(key2 === "vraag" || key2 === "besluiten" || key2 === "patronen" || key2 === "aanbevelingen")) {
            const err42 = { instancePath: instancePath + "/reconstructie", schemaPath: "#/properties/reconstructie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data22.vraag !== void 0 && func0.call(data22, "vraag")) {
          let data23 = data22.vraag;
          if (typeof data23 !== "string" && data23 !== null) {
            const err43 = { instancePath: instancePath + "/reconstructie/vraag", schemaPath: "#/properties/reconstructie/properties/vraag/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.vraag.type } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data22.besluiten !== void 0 && func0.call(data22, "besluiten")) {
          let data24 = data22.besluiten;
          if (Array.isArray(data24)) {
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.id === void 0 || !func0.call(data25, "id")) {
                  const err44 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3, schemaPath: "#/properties/reconstructie/properties/besluiten/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data25.besluit === void 0 || !func0.call(data25, "besluit")) {
                  const err45 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3, schemaPath: "#/properties/reconstructie/properties/besluiten/items/required", keyword: "required", params: { missingProperty: "besluit" } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data25)) {
                  if (!(key3 === "id" || key3 === "besluit" || key3 === "datum" || key3 === "doorWie" || key3 === "informatie" || key3 === "toenOnbekend" || key3 === "toets")) {
                    const err46 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3, schemaPath: "#/properties/reconstructie/properties/besluiten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data25.id !== void 0 && func0.call(data25, "id")) {
                  let data26 = data25.id;
                  if (typeof data26 === "string") {
                    if (!pattern6.test(data26)) {
                      const err47 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/id", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^r[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/id", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data25.besluit !== void 0 && func0.call(data25, "besluit")) {
                  let data27 = data25.besluit;
                  if (typeof data27 === "string") {
                    if (!pattern1.test(data27)) {
                      const err49 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/besluit", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/besluit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/besluit", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/besluit/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data25.datum !== void 0 && func0.call(data25, "datum")) {
                  let data28 = data25.datum;
                  if (typeof data28 !== "string" && data28 !== null) {
                    const err51 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/datum", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/datum/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.datum.type } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  if (typeof data28 === "string") {
                    if (!pattern8.test(data28)) {
                      const err52 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/datum", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/datum/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$" } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                }
                if (data25.doorWie !== void 0 && func0.call(data25, "doorWie")) {
                  let data29 = data25.doorWie;
                  if (typeof data29 !== "string" && data29 !== null) {
                    const err53 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/doorWie", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/doorWie/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.doorWie.type } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data25.informatie !== void 0 && func0.call(data25, "informatie")) {
                  let data30 = data25.informatie;
                  if (typeof data30 !== "string" && data30 !== null) {
                    const err54 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/informatie", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/informatie/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.informatie.type } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data25.toenOnbekend !== void 0 && func0.call(data25, "toenOnbekend")) {
                  let data31 = data25.toenOnbekend;
                  if (typeof data31 !== "string" && data31 !== null) {
                    const err55 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toenOnbekend", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toenOnbekend/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toenOnbekend.type } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data25.toets !== void 0 && func0.call(data25, "toets")) {
                  let data32 = data25.toets;
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    for (const key4 of Object.keys(data32)) {
                      if (!(key4 === "gewogen" || key4 === "oogVoorSchade" || key4 === "schadebeperking" || key4 === "juist")) {
                        const err56 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    if (data32.gewogen !== void 0 && func0.call(data32, "gewogen")) {
                      let data33 = data32.gewogen;
                      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                        for (const key5 of Object.keys(data33)) {
                          if (!(key5 === "antwoord" || key5 === "toelichting")) {
                            const err57 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/gewogen", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                            if (vErrors === null) {
                              vErrors = [err57];
                            } else {
                              vErrors.push(err57);
                            }
                            errors++;
                          }
                        }
                        if (data33.antwoord !== void 0 && func0.call(data33, "antwoord")) {
                          let data34 = data33.antwoord;
                          if (typeof data34 !== "string") {
                            const err58 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/gewogen/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/antwoord/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err58];
                            } else {
                              vErrors.push(err58);
                            }
                            errors++;
                          }
                          if (!(data34 === "ja" || data34 === "deels" || data34 === "nee" || data34 === "onbekend")) {
                            const err59 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/gewogen/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/antwoord/enum", keyword: "enum", params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.gewogen.properties.antwoord.enum } };
                            if (vErrors === null) {
                              vErrors = [err59];
                            } else {
                              vErrors.push(err59);
                            }
                            errors++;
                          }
                        }
                        if (data33.toelichting !== void 0 && func0.call(data33, "toelichting")) {
                          let data35 = data33.toelichting;
                          if (typeof data35 !== "string" && data35 !== null) {
                            const err60 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/gewogen/toelichting", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.gewogen.properties.toelichting.type } };
                            if (vErrors === null) {
                              vErrors = [err60];
                            } else {
                              vErrors.push(err60);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err61 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/gewogen", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/gewogen/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                    if (data32.oogVoorSchade !== void 0 && func0.call(data32, "oogVoorSchade")) {
                      let data36 = data32.oogVoorSchade;
                      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        for (const key6 of Object.keys(data36)) {
                          if (!(key6 === "antwoord" || key6 === "toelichting")) {
                            const err62 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/oogVoorSchade", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                            if (vErrors === null) {
                              vErrors = [err62];
                            } else {
                              vErrors.push(err62);
                            }
                            errors++;
                          }
                        }
                        if (data36.antwoord !== void 0 && func0.call(data36, "antwoord")) {
                          let data37 = data36.antwoord;
                          if (typeof data37 !== "string") {
                            const err63 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/oogVoorSchade/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/antwoord/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                          if (!(data37 === "ja" || data37 === "deels" || data37 === "nee" || data37 === "onbekend")) {
                            const err64 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/oogVoorSchade/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/antwoord/enum", keyword: "enum", params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.oogVoorSchade.properties.antwoord.enum } };
                            if (vErrors === null) {
                              vErrors = [err64];
                            } else {
                              vErrors.push(err64);
                            }
                            errors++;
                          }
                        }
                        if (data36.toelichting !== void 0 && func0.call(data36, "toelichting")) {
                          let data38 = data36.toelichting;
                          if (typeof data38 !== "string" && data38 !== null) {
                            const err65 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/oogVoorSchade/toelichting", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.oogVoorSchade.properties.toelichting.type } };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err66 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/oogVoorSchade", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/oogVoorSchade/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err66];
                        } else {
                          vErrors.push(err66);
                        }
                        errors++;
                      }
                    }
                    if (data32.schadebeperking !== void 0 && func0.call(data32, "schadebeperking")) {
                      let data39 = data32.schadebeperking;
                      if (typeof data39 !== "string" && data39 !== null) {
                        const err67 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/schadebeperking", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/schadebeperking/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.schadebeperking.type } };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                    if (data32.juist !== void 0 && func0.call(data32, "juist")) {
                      let data40 = data32.juist;
                      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        for (const key7 of Object.keys(data40)) {
                          if (!(key7 === "antwoord" || key7 === "toelichting")) {
                            const err68 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/juist", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                        }
                        if (data40.antwoord !== void 0 && func0.call(data40, "antwoord")) {
                          let data41 = data40.antwoord;
                          if (typeof data41 !== "string") {
                            const err69 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/juist/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/antwoord/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                          if (!(data41 === "ja" || data41 === "deels" || data41 === "nee" || data41 === "verdeeld")) {
                            const err70 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/juist/antwoord", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/antwoord/enum", keyword: "enum", params: { allowedValues: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.juist.properties.antwoord.enum } };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                        }
                        if (data40.toelichting !== void 0 && func0.call(data40, "toelichting")) {
                          let data42 = data40.toelichting;
                          if (typeof data42 !== "string" && data42 !== null) {
                            const err71 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/juist/toelichting", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.besluiten.items.properties.toets.properties.juist.properties.toelichting.type } };
                            if (vErrors === null) {
                              vErrors = [err71];
                            } else {
                              vErrors.push(err71);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err72 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets/juist", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/properties/juist/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3 + "/toets", schemaPath: "#/properties/reconstructie/properties/besluiten/items/properties/toets/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/reconstructie/besluiten/" + i3, schemaPath: "#/properties/reconstructie/properties/besluiten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/reconstructie/besluiten", schemaPath: "#/properties/reconstructie/properties/besluiten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data22.patronen !== void 0 && func0.call(data22, "patronen")) {
          let data43 = data22.patronen;
          if (Array.isArray(data43)) {
            const len4 = data43.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data44 = data43[i4];
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.id === void 0 || !func0.call(data44, "id")) {
                  const err76 = { instancePath: instancePath + "/reconstructie/patronen/" + i4, schemaPath: "#/properties/reconstructie/properties/patronen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                if (data44.tekst === void 0 || !func0.call(data44, "tekst")) {
                  const err77 = { instancePath: instancePath + "/reconstructie/patronen/" + i4, schemaPath: "#/properties/reconstructie/properties/patronen/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                for (const key8 of Object.keys(data44)) {
                  if (!(key8 === "id" || key8 === "tekst" || key8 === "besluiten")) {
                    const err78 = { instancePath: instancePath + "/reconstructie/patronen/" + i4, schemaPath: "#/properties/reconstructie/properties/patronen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data44.id !== void 0 && func0.call(data44, "id")) {
                  let data45 = data44.id;
                  if (typeof data45 === "string") {
                    if (!pattern9.test(data45)) {
                      const err79 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/id", schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^p[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  } else {
                    const err80 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/id", schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data44.tekst !== void 0 && func0.call(data44, "tekst")) {
                  let data46 = data44.tekst;
                  if (typeof data46 === "string") {
                    if (!pattern1.test(data46)) {
                      const err81 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/tekst", schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  } else {
                    const err82 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/tekst", schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data44.besluiten !== void 0 && func0.call(data44, "besluiten")) {
                  let data47 = data44.besluiten;
                  if (Array.isArray(data47)) {
                    const len5 = data47.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data48 = data47[i5];
                      if (typeof data48 === "string") {
                        if (!pattern6.test(data48)) {
                          const err83 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/besluiten/" + i5, schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/items/pattern", keyword: "pattern", params: { pattern: "^r[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      } else {
                        const err84 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/besluiten/" + i5, schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/reconstructie/patronen/" + i4 + "/besluiten", schemaPath: "#/properties/reconstructie/properties/patronen/items/properties/besluiten/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/reconstructie/patronen/" + i4, schemaPath: "#/properties/reconstructie/properties/patronen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/reconstructie/patronen", schemaPath: "#/properties/reconstructie/properties/patronen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data22.aanbevelingen !== void 0 && func0.call(data22, "aanbevelingen")) {
          let data49 = data22.aanbevelingen;
          if (Array.isArray(data49)) {
            const len6 = data49.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data50 = data49[i6];
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.id === void 0 || !func0.call(data50, "id")) {
                  const err88 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data50.tekst === void 0 || !func0.call(data50, "tekst")) {
                  const err89 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                for (const key9 of Object.keys(data50)) {
                  if (!(key9 === "id" || key9 === "tekst" || key9 === "patronen" || key9 === "eigenaar" || key9 === "uiterlijk" || key9 === "stand" || key9 === "casussen")) {
                    const err90 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data50.id !== void 0 && func0.call(data50, "id")) {
                  let data51 = data50.id;
                  if (typeof data51 === "string") {
                    if (!pattern12.test(data51)) {
                      const err91 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/id", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^q[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  } else {
                    const err92 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/id", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data50.tekst !== void 0 && func0.call(data50, "tekst")) {
                  let data52 = data50.tekst;
                  if (typeof data52 === "string") {
                    if (!pattern1.test(data52)) {
                      const err93 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/tekst", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/tekst", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data50.patronen !== void 0 && func0.call(data50, "patronen")) {
                  let data53 = data50.patronen;
                  if (Array.isArray(data53)) {
                    const len7 = data53.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data54 = data53[i7];
                      if (typeof data54 === "string") {
                        if (!pattern9.test(data54)) {
                          const err95 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/patronen/" + i7, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/items/pattern", keyword: "pattern", params: { pattern: "^p[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      } else {
                        const err96 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/patronen/" + i7, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/patronen", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/patronen/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data50.eigenaar !== void 0 && func0.call(data50, "eigenaar")) {
                  let data55 = data50.eigenaar;
                  if (typeof data55 !== "string" && data55 !== null) {
                    const err98 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/eigenaar", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/eigenaar/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.eigenaar.type } };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
                if (data50.uiterlijk !== void 0 && func0.call(data50, "uiterlijk")) {
                  let data56 = data50.uiterlijk;
                  if (typeof data56 !== "string" && data56 !== null) {
                    const err99 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/uiterlijk", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/uiterlijk/type", keyword: "type", params: { type: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.uiterlijk.type } };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                  if (typeof data56 === "string") {
                    if (!formats0.validate(data56)) {
                      const err100 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/uiterlijk", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/uiterlijk/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  }
                }
                if (data50.stand !== void 0 && func0.call(data50, "stand")) {
                  let data57 = data50.stand;
                  if (typeof data57 !== "string") {
                    const err101 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/stand", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/stand/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (!(data57 === "open" || data57 === "uitgevoerd" || data57 === "vervallen")) {
                    const err102 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/stand", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/stand/enum", keyword: "enum", params: { allowedValues: schema11.properties.reconstructie.properties.aanbevelingen.items.properties.stand.enum } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data50.casussen !== void 0 && func0.call(data50, "casussen")) {
                  let data58 = data50.casussen;
                  if (Array.isArray(data58)) {
                    const len8 = data58.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data59 = data58[i8];
                      if (typeof data59 === "string") {
                        if (!pattern0.test(data59)) {
                          const err103 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/casussen/" + i8, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                      } else {
                        const err104 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/casussen/" + i8, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err105 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6 + "/casussen", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/properties/casussen/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/reconstructie/aanbevelingen/" + i6, schemaPath: "#/properties/reconstructie/properties/aanbevelingen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
          } else {
            const err107 = { instancePath: instancePath + "/reconstructie/aanbevelingen", schemaPath: "#/properties/reconstructie/properties/aanbevelingen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      } else {
        const err108 = { instancePath: instancePath + "/reconstructie", schemaPath: "#/properties/reconstructie/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.signaal !== void 0 && func0.call(data, "signaal")) {
      let data60 = data.signaal;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key10 of Object.keys(data60)) {
          if (!func0.call(schema11.properties.signaal.properties, key10)) {
            const err109 = { instancePath: instancePath + "/signaal", schemaPath: "#/properties/signaal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data60.wringt !== void 0 && func0.call(data60, "wringt")) {
          let data61 = data60.wringt;
          if (typeof data61 !== "string" && data61 !== null) {
            const err110 = { instancePath: instancePath + "/signaal/wringt", schemaPath: "#/properties/signaal/properties/wringt/type", keyword: "type", params: { type: schema11.properties.signaal.properties.wringt.type } };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data60.regel !== void 0 && func0.call(data60, "regel")) {
          let data62 = data60.regel;
          if (typeof data62 !== "string" && data62 !== null) {
            const err111 = { instancePath: instancePath + "/signaal/regel", schemaPath: "#/properties/signaal/properties/regel/type", keyword: "type", params: { type: schema11.properties.signaal.properties.regel.type } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data60.verwijzing !== void 0 && func0.call(data60, "verwijzing")) {
          let data63 = data60.verwijzing;
          if (typeof data63 !== "string" && data63 !== null) {
            const err112 = { instancePath: instancePath + "/signaal/verwijzing", schemaPath: "#/properties/signaal/properties/verwijzing/type", keyword: "type", params: { type: schema11.properties.signaal.properties.verwijzing.type } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data60.client !== void 0 && func0.call(data60, "client")) {
          let data64 = data60.client;
          if (typeof data64 !== "string" && data64 !== null) {
            const err113 = { instancePath: instancePath + "/signaal/client", schemaPath: "#/properties/signaal/properties/client/type", keyword: "type", params: { type: schema11.properties.signaal.properties.client.type } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data60.sinds !== void 0 && func0.call(data60, "sinds")) {
          let data65 = data60.sinds;
          if (typeof data65 !== "string" && data65 !== null) {
            const err114 = { instancePath: instancePath + "/signaal/sinds", schemaPath: "#/properties/signaal/properties/sinds/type", keyword: "type", params: { type: schema11.properties.signaal.properties.sinds.type } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data65 === "string") {
            if (!pattern8.test(data65)) {
              const err115 = { instancePath: instancePath + "/signaal/sinds", schemaPath: "#/properties/signaal/properties/sinds/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$" } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data60.hoeVaak !== void 0 && func0.call(data60, "hoeVaak")) {
          let data66 = data60.hoeVaak;
          if (typeof data66 !== "string") {
            const err116 = { instancePath: instancePath + "/signaal/hoeVaak", schemaPath: "#/properties/signaal/properties/hoeVaak/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (!(data66 === "eenmalig" || data66 === "maandelijks" || data66 === "wekelijks" || data66 === "dagelijks" || data66 === "onbekend")) {
            const err117 = { instancePath: instancePath + "/signaal/hoeVaak", schemaPath: "#/properties/signaal/properties/hoeVaak/enum", keyword: "enum", params: { allowedValues: schema11.properties.signaal.properties.hoeVaak.enum } };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data60.schatting !== void 0 && func0.call(data60, "schatting")) {
          let data67 = data60.schatting;
          if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67)) && data67 !== null) {
            const err118 = { instancePath: instancePath + "/signaal/schatting", schemaPath: "#/properties/signaal/properties/schatting/type", keyword: "type", params: { type: schema11.properties.signaal.properties.schatting.type } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 < 0 || isNaN(data67)) {
              const err119 = { instancePath: instancePath + "/signaal/schatting", schemaPath: "#/properties/signaal/properties/schatting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        }
        if (data60.melder !== void 0 && func0.call(data60, "melder")) {
          let data68 = data60.melder;
          if (typeof data68 !== "string" && data68 !== null) {
            const err120 = { instancePath: instancePath + "/signaal/melder", schemaPath: "#/properties/signaal/properties/melder/type", keyword: "type", params: { type: schema11.properties.signaal.properties.melder.type } };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data60.afhandeling !== void 0 && func0.call(data60, "afhandeling")) {
          let data69 = data60.afhandeling;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            for (const key11 of Object.keys(data69)) {
              if (!(key11 === "soort" || key11 === "casus" || key11 === "antwoord" || key11 === "datum" || key11 === "door")) {
                const err121 = { instancePath: instancePath + "/signaal/afhandeling", schemaPath: "#/properties/signaal/properties/afhandeling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data69.soort !== void 0 && func0.call(data69, "soort")) {
              let data70 = data69.soort;
              if (typeof data70 !== "string") {
                const err122 = { instancePath: instancePath + "/signaal/afhandeling/soort", schemaPath: "#/properties/signaal/properties/afhandeling/properties/soort/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              if (!(data70 === "maatwerk" || data70 === "beraad" || data70 === "groep" || data70 === "antwoord")) {
                const err123 = { instancePath: instancePath + "/signaal/afhandeling/soort", schemaPath: "#/properties/signaal/properties/afhandeling/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.signaal.properties.afhandeling.properties.soort.enum } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data69.casus !== void 0 && func0.call(data69, "casus")) {
              let data71 = data69.casus;
              if (typeof data71 !== "string" && data71 !== null) {
                const err124 = { instancePath: instancePath + "/signaal/afhandeling/casus", schemaPath: "#/properties/signaal/properties/afhandeling/properties/casus/type", keyword: "type", params: { type: schema11.properties.signaal.properties.afhandeling.properties.casus.type } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (typeof data71 === "string") {
                if (!pattern0.test(data71)) {
                  const err125 = { instancePath: instancePath + "/signaal/afhandeling/casus", schemaPath: "#/properties/signaal/properties/afhandeling/properties/casus/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
            }
            if (data69.antwoord !== void 0 && func0.call(data69, "antwoord")) {
              let data72 = data69.antwoord;
              if (typeof data72 !== "string" && data72 !== null) {
                const err126 = { instancePath: instancePath + "/signaal/afhandeling/antwoord", schemaPath: "#/properties/signaal/properties/afhandeling/properties/antwoord/type", keyword: "type", params: { type: schema11.properties.signaal.properties.afhandeling.properties.antwoord.type } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data69.datum !== void 0 && func0.call(data69, "datum")) {
              let data73 = data69.datum;
              if (typeof data73 !== "string" && data73 !== null) {
                const err127 = { instancePath: instancePath + "/signaal/afhandeling/datum", schemaPath: "#/properties/signaal/properties/afhandeling/properties/datum/type", keyword: "type", params: { type: schema11.properties.signaal.properties.afhandeling.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
              if (typeof data73 === "string") {
                if (!formats0.validate(data73)) {
                  const err128 = { instancePath: instancePath + "/signaal/afhandeling/datum", schemaPath: "#/properties/signaal/properties/afhandeling/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
            }
            if (data69.door !== void 0 && func0.call(data69, "door")) {
              let data74 = data69.door;
              if (typeof data74 !== "string" && data74 !== null) {
                const err129 = { instancePath: instancePath + "/signaal/afhandeling/door", schemaPath: "#/properties/signaal/properties/afhandeling/properties/door/type", keyword: "type", params: { type: schema11.properties.signaal.properties.afhandeling.properties.door.type } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/signaal/afhandeling", schemaPath: "#/properties/signaal/properties/afhandeling/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/signaal", schemaPath: "#/properties/signaal/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.raadsadvies !== void 0 && func0.call(data, "raadsadvies")) {
      let data75 = data.raadsadvies;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        for (const key12 of Object.keys(data75)) {
          if (!(key12 === "raad" || key12 === "gevraagd" || key12 === "advies" || key12 === "aan" || key12 === "datum" || key12 === "reactie")) {
            const err132 = { instancePath: instancePath + "/raadsadvies", schemaPath: "#/properties/raadsadvies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data75.raad !== void 0 && func0.call(data75, "raad")) {
          let data76 = data75.raad;
          if (typeof data76 !== "string" && data76 !== null) {
            const err133 = { instancePath: instancePath + "/raadsadvies/raad", schemaPath: "#/properties/raadsadvies/properties/raad/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.raad.type } };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data75.gevraagd !== void 0 && func0.call(data75, "gevraagd")) {
          let data77 = data75.gevraagd;
          if (typeof data77 !== "boolean" && data77 !== null) {
            const err134 = { instancePath: instancePath + "/raadsadvies/gevraagd", schemaPath: "#/properties/raadsadvies/properties/gevraagd/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.gevraagd.type } };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data75.advies !== void 0 && func0.call(data75, "advies")) {
          let data78 = data75.advies;
          if (typeof data78 !== "string" && data78 !== null) {
            const err135 = { instancePath: instancePath + "/raadsadvies/advies", schemaPath: "#/properties/raadsadvies/properties/advies/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.advies.type } };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data75.aan !== void 0 && func0.call(data75, "aan")) {
          let data79 = data75.aan;
          if (typeof data79 !== "string" && data79 !== null) {
            const err136 = { instancePath: instancePath + "/raadsadvies/aan", schemaPath: "#/properties/raadsadvies/properties/aan/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.aan.type } };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data75.datum !== void 0 && func0.call(data75, "datum")) {
          let data80 = data75.datum;
          if (typeof data80 !== "string" && data80 !== null) {
            const err137 = { instancePath: instancePath + "/raadsadvies/datum", schemaPath: "#/properties/raadsadvies/properties/datum/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.datum.type } };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (typeof data80 === "string") {
            if (!pattern8.test(data80)) {
              const err138 = { instancePath: instancePath + "/raadsadvies/datum", schemaPath: "#/properties/raadsadvies/properties/datum/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$" } };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
        }
        if (data75.reactie !== void 0 && func0.call(data75, "reactie")) {
          let data81 = data75.reactie;
          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
            for (const key13 of Object.keys(data81)) {
              if (!(key13 === "datum" || key13 === "tekst" || key13 === "strekking")) {
                const err139 = { instancePath: instancePath + "/raadsadvies/reactie", schemaPath: "#/properties/raadsadvies/properties/reactie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data81.datum !== void 0 && func0.call(data81, "datum")) {
              let data82 = data81.datum;
              if (typeof data82 !== "string" && data82 !== null) {
                const err140 = { instancePath: instancePath + "/raadsadvies/reactie/datum", schemaPath: "#/properties/raadsadvies/properties/reactie/properties/datum/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.reactie.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              if (typeof data82 === "string") {
                if (!pattern8.test(data82)) {
                  const err141 = { instancePath: instancePath + "/raadsadvies/reactie/datum", schemaPath: "#/properties/raadsadvies/properties/reactie/properties/datum/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?$" } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            }
            if (data81.tekst !== void 0 && func0.call(data81, "tekst")) {
              let data83 = data81.tekst;
              if (typeof data83 !== "string" && data83 !== null) {
                const err142 = { instancePath: instancePath + "/raadsadvies/reactie/tekst", schemaPath: "#/properties/raadsadvies/properties/reactie/properties/tekst/type", keyword: "type", params: { type: schema11.properties.raadsadvies.properties.reactie.properties.tekst.type } };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data81.strekking !== void 0 && func0.call(data81, "strekking")) {
              let data84 = data81.strekking;
              if (typeof data84 !== "string") {
                const err143 = { instancePath: instancePath + "/raadsadvies/reactie/strekking", schemaPath: "#/properties/raadsadvies/properties/reactie/properties/strekking/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
              if (!(data84 === "overgenomen" || data84 === "deels" || data84 === "afgewezen" || data84 === "onbekend")) {
                const err144 = { instancePath: instancePath + "/raadsadvies/reactie/strekking", schemaPath: "#/properties/raadsadvies/properties/reactie/properties/strekking/enum", keyword: "enum", params: { allowedValues: schema11.properties.raadsadvies.properties.reactie.properties.strekking.enum } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
          } else {
            const err145 = { instancePath: instancePath + "/raadsadvies/reactie", schemaPath: "#/properties/raadsadvies/properties/reactie/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
      } else {
        const err146 = { instancePath: instancePath + "/raadsadvies", schemaPath: "#/properties/raadsadvies/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.bijeenkomsten !== void 0 && func0.call(data, "bijeenkomsten")) {
      let data85 = data.bijeenkomsten;
      if (Array.isArray(data85)) {
        const len9 = data85.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data86 = data85[i9];
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            if (data86.id === void 0 || !func0.call(data86, "id")) {
              const err147 = { instancePath: instancePath + "/bijeenkomsten/" + i9, schemaPath: "#/properties/bijeenkomsten/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data86.datum === void 0 || !func0.call(data86, "datum")) {
              const err148 = { instancePath: instancePath + "/bijeenkomsten/" + i9, schemaPath: "#/properties/bijeenkomsten/items/required", keyword: "required", params: { missingProperty: "datum" } };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            for (const key14 of Object.keys(data86)) {
              if (!(key14 === "id" || key14 === "datum" || key14 === "minuten" || key14 === "plaats" || key14 === "aanwezig")) {
                const err149 = { instancePath: instancePath + "/bijeenkomsten/" + i9, schemaPath: "#/properties/bijeenkomsten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data86.id !== void 0 && func0.call(data86, "id")) {
              let data87 = data86.id;
              if (typeof data87 === "string") {
                if (!pattern20.test(data87)) {
                  const err150 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/id", schemaPath: "#/properties/bijeenkomsten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^s[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              } else {
                const err151 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/id", schemaPath: "#/properties/bijeenkomsten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data86.datum !== void 0 && func0.call(data86, "datum")) {
              let data88 = data86.datum;
              if (typeof data88 === "string") {
                if (!formats0.validate(data88)) {
                  const err152 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/datum", schemaPath: "#/properties/bijeenkomsten/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              } else {
                const err153 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/datum", schemaPath: "#/properties/bijeenkomsten/items/properties/datum/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data86.minuten !== void 0 && func0.call(data86, "minuten")) {
              let data89 = data86.minuten;
              if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89)) && data89 !== null) {
                const err154 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/minuten", schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/type", keyword: "type", params: { type: schema11.properties.bijeenkomsten.items.properties.minuten.type } };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
              if (typeof data89 == "number" && isFinite(data89)) {
                if (data89 < 0 || isNaN(data89)) {
                  const err155 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/minuten", schemaPath: "#/properties/bijeenkomsten/items/properties/minuten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
            }
            if (data86.plaats !== void 0 && func0.call(data86, "plaats")) {
              let data90 = data86.plaats;
              if (typeof data90 !== "string" && data90 !== null) {
                const err156 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/plaats", schemaPath: "#/properties/bijeenkomsten/items/properties/plaats/type", keyword: "type", params: { type: schema11.properties.bijeenkomsten.items.properties.plaats.type } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data86.aanwezig !== void 0 && func0.call(data86, "aanwezig")) {
              let data91 = data86.aanwezig;
              if (Array.isArray(data91)) {
                const len10 = data91.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data92 = data91[i10];
                  if (typeof data92 === "string") {
                    if (!pattern21.test(data92)) {
                      const err157 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/aanwezig/" + i10, schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  } else {
                    const err158 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/aanwezig/" + i10, schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
              } else {
                const err159 = { instancePath: instancePath + "/bijeenkomsten/" + i9 + "/aanwezig", schemaPath: "#/properties/bijeenkomsten/items/properties/aanwezig/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
          } else {
            const err160 = { instancePath: instancePath + "/bijeenkomsten/" + i9, schemaPath: "#/properties/bijeenkomsten/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
      } else {
        const err161 = { instancePath: instancePath + "/bijeenkomsten", schemaPath: "#/properties/bijeenkomsten/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
    }
    if (data.afspraken !== void 0 && func0.call(data, "afspraken")) {
      let data93 = data.afspraken;
      if (Array.isArray(data93)) {
        const len11 = data93.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data94 = data93[i11];
          if (typeof data94 === "string") {
            if (!pattern1.test(data94)) {
              const err162 = { instancePath: instancePath + "/afspraken/" + i11, schemaPath: "#/properties/afspraken/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          } else {
            const err163 = { instancePath: instancePath + "/afspraken/" + i11, schemaPath: "#/properties/afspraken/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
      } else {
        const err164 = { instancePath: instancePath + "/afspraken", schemaPath: "#/properties/afspraken/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err164];
        } else {
          vErrors.push(err164);
        }
        errors++;
      }
    }
    if (data.deelnemers !== void 0 && func0.call(data, "deelnemers")) {
      let data95 = data.deelnemers;
      if (Array.isArray(data95)) {
        const len12 = data95.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data96 = data95[i12];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.id === void 0 || !func0.call(data96, "id")) {
              const err165 = { instancePath: instancePath + "/deelnemers/" + i12, schemaPath: "#/properties/deelnemers/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data96.functie === void 0 || !func0.call(data96, "functie")) {
              const err166 = { instancePath: instancePath + "/deelnemers/" + i12, schemaPath: "#/properties/deelnemers/items/required", keyword: "required", params: { missingProperty: "functie" } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            for (const key15 of Object.keys(data96)) {
              if (!(key15 === "id" || key15 === "functie" || key15 === "rol")) {
                const err167 = { instancePath: instancePath + "/deelnemers/" + i12, schemaPath: "#/properties/deelnemers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data96.id !== void 0 && func0.call(data96, "id")) {
              let data97 = data96.id;
              if (typeof data97 === "string") {
                if (!pattern21.test(data97)) {
                  const err168 = { instancePath: instancePath + "/deelnemers/" + i12 + "/id", schemaPath: "#/properties/deelnemers/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              } else {
                const err169 = { instancePath: instancePath + "/deelnemers/" + i12 + "/id", schemaPath: "#/properties/deelnemers/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if (data96.functie !== void 0 && func0.call(data96, "functie")) {
              let data98 = data96.functie;
              if (typeof data98 === "string") {
                if (!pattern1.test(data98)) {
                  const err170 = { instancePath: instancePath + "/deelnemers/" + i12 + "/functie", schemaPath: "#/properties/deelnemers/items/properties/functie/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              } else {
                const err171 = { instancePath: instancePath + "/deelnemers/" + i12 + "/functie", schemaPath: "#/properties/deelnemers/items/properties/functie/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data96.rol !== void 0 && func0.call(data96, "rol")) {
              let data99 = data96.rol;
              if (typeof data99 !== "string") {
                const err172 = { instancePath: instancePath + "/deelnemers/" + i12 + "/rol", schemaPath: "#/properties/deelnemers/items/properties/rol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
              if (!(data99 === "gespreksleider" || data99 === "casuseigenaar" || data99 === "deelnemer" || data99 === "notulist" || data99 === "clientenraad" || data99 === "externDeskundige")) {
                const err173 = { instancePath: instancePath + "/deelnemers/" + i12 + "/rol", schemaPath: "#/properties/deelnemers/items/properties/rol/enum", keyword: "enum", params: { allowedValues: schema11.properties.deelnemers.items.properties.rol.enum } };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
          } else {
            const err174 = { instancePath: instancePath + "/deelnemers/" + i12, schemaPath: "#/properties/deelnemers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/deelnemers", schemaPath: "#/properties/deelnemers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    if (data.beslissing !== void 0 && func0.call(data, "beslissing")) {
      let data100 = data.beslissing;
      if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
        for (const key16 of Object.keys(data100)) {
          if (!(key16 === "aanleiding" || key16 === "handeling" || key16 === "vorm" || key16 === "vraag" || key16 === "afgewekenVanVorm")) {
            const err176 = { instancePath: instancePath + "/beslissing", schemaPath: "#/properties/beslissing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
        if (data100.aanleiding !== void 0 && func0.call(data100, "aanleiding")) {
          let data101 = data100.aanleiding;
          if (typeof data101 !== "string" && data101 !== null) {
            const err177 = { instancePath: instancePath + "/beslissing/aanleiding", schemaPath: "#/properties/beslissing/properties/aanleiding/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.aanleiding.type } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data100.handeling !== void 0 && func0.call(data100, "handeling")) {
          let data102 = data100.handeling;
          if (typeof data102 !== "string" && data102 !== null) {
            const err178 = { instancePath: instancePath + "/beslissing/handeling", schemaPath: "#/properties/beslissing/properties/handeling/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.handeling.type } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data100.vorm !== void 0 && func0.call(data100, "vorm")) {
          let data103 = data100.vorm;
          if (typeof data103 !== "string") {
            const err179 = { instancePath: instancePath + "/beslissing/vorm", schemaPath: "#/properties/beslissing/properties/vorm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          if (!(data103 === "doen" || data103 === "nalaten")) {
            const err180 = { instancePath: instancePath + "/beslissing/vorm", schemaPath: "#/properties/beslissing/properties/vorm/enum", keyword: "enum", params: { allowedValues: schema11.properties.beslissing.properties.vorm.enum } };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data100.vraag !== void 0 && func0.call(data100, "vraag")) {
          let data104 = data100.vraag;
          if (typeof data104 !== "string" && data104 !== null) {
            const err181 = { instancePath: instancePath + "/beslissing/vraag", schemaPath: "#/properties/beslissing/properties/vraag/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.vraag.type } };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data100.afgewekenVanVorm !== void 0 && func0.call(data100, "afgewekenVanVorm")) {
          let data105 = data100.afgewekenVanVorm;
          if (typeof data105 !== "string" && data105 !== null) {
            const err182 = { instancePath: instancePath + "/beslissing/afgewekenVanVorm", schemaPath: "#/properties/beslissing/properties/afgewekenVanVorm/type", keyword: "type", params: { type: schema11.properties.beslissing.properties.afgewekenVanVorm.type } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/beslissing", schemaPath: "#/properties/beslissing/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.belanghebbenden !== void 0 && func0.call(data, "belanghebbenden")) {
      let data106 = data.belanghebbenden;
      if (Array.isArray(data106)) {
        const len13 = data106.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data107 = data106[i13];
          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
            if (data107.id === void 0 || !func0.call(data107, "id")) {
              const err184 = { instancePath: instancePath + "/belanghebbenden/" + i13, schemaPath: "#/properties/belanghebbenden/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            if (data107.naam === void 0 || !func0.call(data107, "naam")) {
              const err185 = { instancePath: instancePath + "/belanghebbenden/" + i13, schemaPath: "#/properties/belanghebbenden/items/required", keyword: "required", params: { missingProperty: "naam" } };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            for (const key17 of Object.keys(data107)) {
              if (!(key17 === "id" || key17 === "naam" || key17 === "geraakt" || key17 === "gehoord" || key17 === "waaromNiet")) {
                const err186 = { instancePath: instancePath + "/belanghebbenden/" + i13, schemaPath: "#/properties/belanghebbenden/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
            if (data107.id !== void 0 && func0.call(data107, "id")) {
              let data108 = data107.id;
              if (typeof data108 === "string") {
                if (!pattern25.test(data108)) {
                  const err187 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/id", schemaPath: "#/properties/belanghebbenden/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
              } else {
                const err188 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/id", schemaPath: "#/properties/belanghebbenden/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data107.naam !== void 0 && func0.call(data107, "naam")) {
              let data109 = data107.naam;
              if (typeof data109 === "string") {
                if (!pattern1.test(data109)) {
                  const err189 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/naam", schemaPath: "#/properties/belanghebbenden/items/properties/naam/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              } else {
                const err190 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/naam", schemaPath: "#/properties/belanghebbenden/items/properties/naam/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data107.geraakt !== void 0 && func0.call(data107, "geraakt")) {
              let data110 = data107.geraakt;
              if (typeof data110 !== "string" && data110 !== null) {
                const err191 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/geraakt", schemaPath: "#/properties/belanghebbenden/items/properties/geraakt/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.geraakt.type } };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data107.gehoord !== void 0 && func0.call(data107, "gehoord")) {
              let data111 = data107.gehoord;
              if (typeof data111 !== "boolean" && data111 !== null) {
                const err192 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/gehoord", schemaPath: "#/properties/belanghebbenden/items/properties/gehoord/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.gehoord.type } };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data107.waaromNiet !== void 0 && func0.call(data107, "waaromNiet")) {
              let data112 = data107.waaromNiet;
              if (typeof data112 !== "string" && data112 !== null) {
                const err193 = { instancePath: instancePath + "/belanghebbenden/" + i13 + "/waaromNiet", schemaPath: "#/properties/belanghebbenden/items/properties/waaromNiet/type", keyword: "type", params: { type: schema11.properties.belanghebbenden.items.properties.waaromNiet.type } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
          } else {
            const err194 = { instancePath: instancePath + "/belanghebbenden/" + i13, schemaPath: "#/properties/belanghebbenden/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
      } else {
        const err195 = { instancePath: instancePath + "/belanghebbenden", schemaPath: "#/properties/belanghebbenden/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      }
    }
    if (data.beslisser !== void 0 && func0.call(data, "beslisser")) {
      let data113 = data.beslisser;
      if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
        for (const key18 of Object.keys(data113)) {
          if (!(key18 === "functie" || key18 === "orgaan" || key18 === "mandaat")) {
            const err196 = { instancePath: instancePath + "/beslisser", schemaPath: "#/properties/beslisser/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
        if (data113.functie !== void 0 && func0.call(data113, "functie")) {
          let data114 = data113.functie;
          if (typeof data114 !== "string" && data114 !== null) {
            const err197 = { instancePath: instancePath + "/beslisser/functie", schemaPath: "#/properties/beslisser/properties/functie/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.functie.type } };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data113.orgaan !== void 0 && func0.call(data113, "orgaan")) {
          let data115 = data113.orgaan;
          if (typeof data115 !== "string" && data115 !== null) {
            const err198 = { instancePath: instancePath + "/beslisser/orgaan", schemaPath: "#/properties/beslisser/properties/orgaan/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.orgaan.type } };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data113.mandaat !== void 0 && func0.call(data113, "mandaat")) {
          let data116 = data113.mandaat;
          if (typeof data116 !== "string" && data116 !== null) {
            const err199 = { instancePath: instancePath + "/beslisser/mandaat", schemaPath: "#/properties/beslisser/properties/mandaat/type", keyword: "type", params: { type: schema11.properties.beslisser.properties.mandaat.type } };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
      } else {
        const err200 = { instancePath: instancePath + "/beslisser", schemaPath: "#/properties/beslisser/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
    if (data.informatie !== void 0 && func0.call(data, "informatie")) {
      let data117 = data.informatie;
      if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
        for (const key19 of Object.keys(data117)) {
          if (!(key19 === "feiten" || key19 === "vragen" || key19 === "kaders")) {
            const err201 = { instancePath: instancePath + "/informatie", schemaPath: "#/properties/informatie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data117.feiten !== void 0 && func0.call(data117, "feiten")) {
          let data118 = data117.feiten;
          if (Array.isArray(data118)) {
            const len14 = data118.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data119 = data118[i14];
              if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                if (data119.id === void 0 || !func0.call(data119, "id")) {
                  const err202 = { instancePath: instancePath + "/informatie/feiten/" + i14, schemaPath: "#/properties/informatie/properties/feiten/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
                if (data119.tekst === void 0 || !func0.call(data119, "tekst")) {
                  const err203 = { instancePath: instancePath + "/informatie/feiten/" + i14, schemaPath: "#/properties/informatie/properties/feiten/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
                for (const key20 of Object.keys(data119)) {
                  if (!(key20 === "id" || key20 === "tekst" || key20 === "bron")) {
                    const err204 = { instancePath: instancePath + "/informatie/feiten/" + i14, schemaPath: "#/properties/informatie/properties/feiten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    if (vErrors === null) {
                      vErrors = [err204];
                    } else {
                      vErrors.push(err204);
                    }
                    errors++;
                  }
                }
                if (data119.id !== void 0 && func0.call(data119, "id")) {
                  let data120 = data119.id;
                  if (typeof data120 === "string") {
                    if (!pattern27.test(data120)) {
                      const err205 = { instancePath: instancePath + "/informatie/feiten/" + i14 + "/id", schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^f[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err205];
                      } else {
                        vErrors.push(err205);
                      }
                      errors++;
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/informatie/feiten/" + i14 + "/id", schemaPath: "#/properties/informatie/properties/feiten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
                if (data119.tekst !== void 0 && func0.call(data119, "tekst")) {
                  let data121 = data119.tekst;
                  if (typeof data121 === "string") {
                    if (!pattern1.test(data121)) {
                      const err207 = { instancePath: instancePath + "/informatie/feiten/" + i14 + "/tekst", schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  } else {
                    const err208 = { instancePath: instancePath + "/informatie/feiten/" + i14 + "/tekst", schemaPath: "#/properties/informatie/properties/feiten/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
                if (data119.bron !== void 0 && func0.call(data119, "bron")) {
                  let data122 = data119.bron;
                  if (typeof data122 !== "string" && data122 !== null) {
                    const err209 = { instancePath: instancePath + "/informatie/feiten/" + i14 + "/bron", schemaPath: "#/properties/informatie/properties/feiten/items/properties/bron/type", keyword: "type", params: { type: schema11.properties.informatie.properties.feiten.items.properties.bron.type } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/informatie/feiten/" + i14, schemaPath: "#/properties/informatie/properties/feiten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
          } else {
            const err211 = { instancePath: instancePath + "/informatie/feiten", schemaPath: "#/properties/informatie/properties/feiten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data117.vragen !== void 0 && func0.call(data117, "vragen")) {
          let data123 = data117.vragen;
          if (Array.isArray(data123)) {
            const len15 = data123.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data124 = data123[i15];
              if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                if (data124.id === void 0 || !func0.call(data124, "id")) {
                  const err212 = { instancePath: instancePath + "/informatie/vragen/" + i15, schemaPath: "#/properties/informatie/properties/vragen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                if (data124.vraag === void 0 || !func0.call(data124, "vraag")) {
                  const err213 = { instancePath: instancePath + "/informatie/vragen/" + i15, schemaPath: "#/properties/informatie/properties/vragen/items/required", keyword: "required", params: { missingProperty: "vraag" } };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                for (const key21 of Object.keys(data124)) {
                  if (!(key21 === "id" || key21 === "vraag" || key21 === "wie" || key21 === "uiterlijk" || key21 === "antwoord" || key21 === "aanvaardOnbekend")) {
                    const err214 = { instancePath: instancePath + "/informatie/vragen/" + i15, schemaPath: "#/properties/informatie/properties/vragen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
                if (data124.id !== void 0 && func0.call(data124, "id")) {
                  let data125 = data124.id;
                  if (typeof data125 === "string") {
                    if (!pattern29.test(data125)) {
                      const err215 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/id", schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^v[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                  } else {
                    const err216 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/id", schemaPath: "#/properties/informatie/properties/vragen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err216];
                    } else {
                      vErrors.push(err216);
                    }
                    errors++;
                  }
                }
                if (data124.vraag !== void 0 && func0.call(data124, "vraag")) {
                  let data126 = data124.vraag;
                  if (typeof data126 === "string") {
                    if (!pattern1.test(data126)) {
                      const err217 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/vraag", schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err217];
                      } else {
                        vErrors.push(err217);
                      }
                      errors++;
                    }
                  } else {
                    const err218 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/vraag", schemaPath: "#/properties/informatie/properties/vragen/items/properties/vraag/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data124.wie !== void 0 && func0.call(data124, "wie")) {
                  let data127 = data124.wie;
                  if (typeof data127 !== "string" && data127 !== null) {
                    const err219 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/wie", schemaPath: "#/properties/informatie/properties/vragen/items/properties/wie/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.wie.type } };
                    if (vErrors === null) {
                      vErrors = [err219];
                    } else {
                      vErrors.push(err219);
                    }
                    errors++;
                  }
                }
                if (data124.uiterlijk !== void 0 && func0.call(data124, "uiterlijk")) {
                  let data128 = data124.uiterlijk;
                  if (typeof data128 !== "string" && data128 !== null) {
                    const err220 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/uiterlijk", schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.uiterlijk.type } };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                  if (typeof data128 === "string") {
                    if (!formats0.validate(data128)) {
                      const err221 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/uiterlijk", schemaPath: "#/properties/informatie/properties/vragen/items/properties/uiterlijk/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err221];
                      } else {
                        vErrors.push(err221);
                      }
                      errors++;
                    }
                  }
                }
                if (data124.antwoord !== void 0 && func0.call(data124, "antwoord")) {
                  let data129 = data124.antwoord;
                  if (typeof data129 !== "string" && data129 !== null) {
                    const err222 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/antwoord", schemaPath: "#/properties/informatie/properties/vragen/items/properties/antwoord/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.antwoord.type } };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
                if (data124.aanvaardOnbekend !== void 0 && func0.call(data124, "aanvaardOnbekend")) {
                  let data130 = data124.aanvaardOnbekend;
                  if (typeof data130 !== "boolean" && data130 !== null) {
                    const err223 = { instancePath: instancePath + "/informatie/vragen/" + i15 + "/aanvaardOnbekend", schemaPath: "#/properties/informatie/properties/vragen/items/properties/aanvaardOnbekend/type", keyword: "type", params: { type: schema11.properties.informatie.properties.vragen.items.properties.aanvaardOnbekend.type } };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
              } else {
                const err224 = { instancePath: instancePath + "/informatie/vragen/" + i15, schemaPath: "#/properties/informatie/properties/vragen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
          } else {
            const err225 = { instancePath: instancePath + "/informatie/vragen", schemaPath: "#/properties/informatie/properties/vragen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data117.kaders !== void 0 && func0.call(data117, "kaders")) {
          let data131 = data117.kaders;
          if (Array.isArray(data131)) {
            const len16 = data131.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data132 = data131[i16];
              if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                if (data132.id === void 0 || !func0.call(data132, "id")) {
                  const err226 = { instancePath: instancePath + "/informatie/kaders/" + i16, schemaPath: "#/properties/informatie/properties/kaders/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                if (data132.naam === void 0 || !func0.call(data132, "naam")) {
                  const err227 = { instancePath: instancePath + "/informatie/kaders/" + i16, schemaPath: "#/properties/informatie/properties/kaders/items/required", keyword: "required", params: { missingProperty: "naam" } };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
                for (const key22 of Object.keys(data132)) {
                  if (!(key22 === "id" || key22 === "naam" || key22 === "verwijzing" || key22 === "strekking")) {
                    const err228 = { instancePath: instancePath + "/informatie/kaders/" + i16, schemaPath: "#/properties/informatie/properties/kaders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                    if (vErrors === null) {
                      vErrors = [err228];
                    } else {
                      vErrors.push(err228);
                    }
                    errors++;
                  }
                }
                if (data132.id !== void 0 && func0.call(data132, "id")) {
                  let data133 = data132.id;
                  if (typeof data133 === "string") {
                    if (!pattern31.test(data133)) {
                      const err229 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/id", schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^k[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                  } else {
                    const err230 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/id", schemaPath: "#/properties/informatie/properties/kaders/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data132.naam !== void 0 && func0.call(data132, "naam")) {
                  let data134 = data132.naam;
                  if (typeof data134 === "string") {
                    if (!pattern1.test(data134)) {
                      const err231 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/naam", schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  } else {
                    const err232 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/naam", schemaPath: "#/properties/informatie/properties/kaders/items/properties/naam/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                }
                if (data132.verwijzing !== void 0 && func0.call(data132, "verwijzing")) {
                  let data135 = data132.verwijzing;
                  if (typeof data135 !== "string" && data135 !== null) {
                    const err233 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/verwijzing", schemaPath: "#/properties/informatie/properties/kaders/items/properties/verwijzing/type", keyword: "type", params: { type: schema11.properties.informatie.properties.kaders.items.properties.verwijzing.type } };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
                if (data132.strekking !== void 0 && func0.call(data132, "strekking")) {
                  let data136 = data132.strekking;
                  if (typeof data136 !== "string" && data136 !== null) {
                    const err234 = { instancePath: instancePath + "/informatie/kaders/" + i16 + "/strekking", schemaPath: "#/properties/informatie/properties/kaders/items/properties/strekking/type", keyword: "type", params: { type: schema11.properties.informatie.properties.kaders.items.properties.strekking.type } };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
              } else {
                const err235 = { instancePath: instancePath + "/informatie/kaders/" + i16, schemaPath: "#/properties/informatie/properties/kaders/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
          } else {
            const err236 = { instancePath: instancePath + "/informatie/kaders", schemaPath: "#/properties/informatie/properties/kaders/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
        }
      } else {
        const err237 = { instancePath: instancePath + "/informatie", schemaPath: "#/properties/informatie/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err237];
        } else {
          vErrors.push(err237);
        }
        errors++;
      }
    }
    if (data.argumenten !== void 0 && func0.call(data, "argumenten")) {
      let data137 = data.argumenten;
      if (Array.isArray(data137)) {
        const len17 = data137.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data138 = data137[i17];
          if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
            if (data138.id === void 0 || !func0.call(data138, "id")) {
              const err238 = { instancePath: instancePath + "/argumenten/" + i17, schemaPath: "#/properties/argumenten/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
            if (data138.stelling === void 0 || !func0.call(data138, "stelling")) {
              const err239 = { instancePath: instancePath + "/argumenten/" + i17, schemaPath: "#/properties/argumenten/items/required", keyword: "required", params: { missingProperty: "stelling" } };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            for (const key23 of Object.keys(data138)) {
              if (!func0.call(schema11.properties.argumenten.items.properties, key23)) {
                const err240 = { instancePath: instancePath + "/argumenten/" + i17, schemaPath: "#/properties/argumenten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
            if (data138.id !== void 0 && func0.call(data138, "id")) {
              let data139 = data138.id;
              if (typeof data139 === "string") {
                if (!pattern33.test(data139)) {
                  const err241 = { instancePath: instancePath + "/argumenten/" + i17 + "/id", schemaPath: "#/properties/argumenten/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
              } else {
                const err242 = { instancePath: instancePath + "/argumenten/" + i17 + "/id", schemaPath: "#/properties/argumenten/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
            if (data138.kant !== void 0 && func0.call(data138, "kant")) {
              let data140 = data138.kant;
              if (typeof data140 !== "string") {
                const err243 = { instancePath: instancePath + "/argumenten/" + i17 + "/kant", schemaPath: "#/properties/argumenten/items/properties/kant/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
              if (!(data140 === "pro" || data140 === "contra")) {
                const err244 = { instancePath: instancePath + "/argumenten/" + i17 + "/kant", schemaPath: "#/properties/argumenten/items/properties/kant/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.kant.enum } };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data138.stelling !== void 0 && func0.call(data138, "stelling")) {
              let data141 = data138.stelling;
              if (typeof data141 === "string") {
                if (!pattern1.test(data141)) {
                  const err245 = { instancePath: instancePath + "/argumenten/" + i17 + "/stelling", schemaPath: "#/properties/argumenten/items/properties/stelling/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              } else {
                const err246 = { instancePath: instancePath + "/argumenten/" + i17 + "/stelling", schemaPath: "#/properties/argumenten/items/properties/stelling/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data138.belanghebbenden !== void 0 && func0.call(data138, "belanghebbenden")) {
              let data142 = data138.belanghebbenden;
              if (Array.isArray(data142)) {
                const len18 = data142.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data143 = data142[i18];
                  if (typeof data143 === "string") {
                    if (!pattern25.test(data143)) {
                      const err247 = { instancePath: instancePath + "/argumenten/" + i17 + "/belanghebbenden/" + i18, schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                  } else {
                    const err248 = { instancePath: instancePath + "/argumenten/" + i17 + "/belanghebbenden/" + i18, schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
              } else {
                const err249 = { instancePath: instancePath + "/argumenten/" + i17 + "/belanghebbenden", schemaPath: "#/properties/argumenten/items/properties/belanghebbenden/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
            if (data138.soort !== void 0 && func0.call(data138, "soort")) {
              let data144 = data138.soort;
              if (typeof data144 !== "string") {
                const err250 = { instancePath: instancePath + "/argumenten/" + i17 + "/soort", schemaPath: "#/properties/argumenten/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
              if (!(data144 === "beginsel" || data144 === "belang" || data144 === "wens")) {
                const err251 = { instancePath: instancePath + "/argumenten/" + i17 + "/soort", schemaPath: "#/properties/argumenten/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.soort.enum } };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
            if (data138.beginsel !== void 0 && func0.call(data138, "beginsel")) {
              let data145 = data138.beginsel;
              if (typeof data145 !== "string" && data145 !== null) {
                const err252 = { instancePath: instancePath + "/argumenten/" + i17 + "/beginsel", schemaPath: "#/properties/argumenten/items/properties/beginsel/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.beginsel.type } };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            }
            if (data138.perspectief !== void 0 && func0.call(data138, "perspectief")) {
              let data146 = data138.perspectief;
              if (typeof data146 !== "string") {
                const err253 = { instancePath: instancePath + "/argumenten/" + i17 + "/perspectief", schemaPath: "#/properties/argumenten/items/properties/perspectief/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
              if (!(data146 === "juridisch" || data146 === "financieelEconomisch" || data146 === "sociaalMaatschappelijk")) {
                const err254 = { instancePath: instancePath + "/argumenten/" + i17 + "/perspectief", schemaPath: "#/properties/argumenten/items/properties/perspectief/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.perspectief.enum } };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
            if (data138.factor !== void 0 && func0.call(data138, "factor")) {
              let data147 = data138.factor;
              if (typeof data147 !== "string" && data147 !== null) {
                const err255 = { instancePath: instancePath + "/argumenten/" + i17 + "/factor", schemaPath: "#/properties/argumenten/items/properties/factor/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.factor.type } };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
              if (typeof data147 === "string") {
                if (!pattern2.test(data147)) {
                  const err256 = { instancePath: instancePath + "/argumenten/" + i17 + "/factor", schemaPath: "#/properties/argumenten/items/properties/factor/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
              }
            }
            if (data138.smoes !== void 0 && func0.call(data138, "smoes")) {
              let data148 = data138.smoes;
              if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                for (const key24 of Object.keys(data148)) {
                  if (!(key24 === "vermoeden" || key24 === "wedervraag" || key24 === "antwoord" || key24 === "uitkomst")) {
                    const err257 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes", schemaPath: "#/properties/argumenten/items/properties/smoes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
                if (data148.vermoeden !== void 0 && func0.call(data148, "vermoeden")) {
                  let data149 = data148.vermoeden;
                  if (typeof data149 !== "string" && data149 !== null) {
                    const err258 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes/vermoeden", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/vermoeden/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.vermoeden.type } };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                if (data148.wedervraag !== void 0 && func0.call(data148, "wedervraag")) {
                  let data150 = data148.wedervraag;
                  if (typeof data150 !== "string" && data150 !== null) {
                    const err259 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes/wedervraag", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/wedervraag/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.wedervraag.type } };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data148.antwoord !== void 0 && func0.call(data148, "antwoord")) {
                  let data151 = data148.antwoord;
                  if (typeof data151 !== "string" && data151 !== null) {
                    const err260 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes/antwoord", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/antwoord/type", keyword: "type", params: { type: schema11.properties.argumenten.items.properties.smoes.properties.antwoord.type } };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                }
                if (data148.uitkomst !== void 0 && func0.call(data148, "uitkomst")) {
                  let data152 = data148.uitkomst;
                  if (typeof data152 !== "string") {
                    const err261 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes/uitkomst", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                  if (!(data152 === "open" || data152 === "ingetrokken" || data152 === "argument")) {
                    const err262 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes/uitkomst", schemaPath: "#/properties/argumenten/items/properties/smoes/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.argumenten.items.properties.smoes.properties.uitkomst.enum } };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
              } else {
                const err263 = { instancePath: instancePath + "/argumenten/" + i17 + "/smoes", schemaPath: "#/properties/argumenten/items/properties/smoes/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
          } else {
            const err264 = { instancePath: instancePath + "/argumenten/" + i17, schemaPath: "#/properties/argumenten/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
      } else {
        const err265 = { instancePath: instancePath + "/argumenten", schemaPath: "#/properties/argumenten/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err265];
        } else {
          vErrors.push(err265);
        }
        errors++;
      }
    }
    if (data.conclusie !== void 0 && func0.call(data, "conclusie")) {
      let data153 = data.conclusie;
      if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
        for (const key25 of Object.keys(data153)) {
          if (!func0.call(schema11.properties.conclusie.properties, key25)) {
            const err266 = { instancePath: instancePath + "/conclusie", schemaPath: "#/properties/conclusie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
        if (data153.oordeel !== void 0 && func0.call(data153, "oordeel")) {
          let data154 = data153.oordeel;
          if (typeof data154 !== "string") {
            const err267 = { instancePath: instancePath + "/conclusie/oordeel", schemaPath: "#/properties/conclusie/properties/oordeel/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
          if (!(data154 === "ja" || data154 === "nee" || data154 === "ja-mits" || data154 === "nee-tenzij")) {
            const err268 = { instancePath: instancePath + "/conclusie/oordeel", schemaPath: "#/properties/conclusie/properties/oordeel/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.oordeel.enum } };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
        if (data153.tekst !== void 0 && func0.call(data153, "tekst")) {
          let data155 = data153.tekst;
          if (typeof data155 !== "string" && data155 !== null) {
            const err269 = { instancePath: instancePath + "/conclusie/tekst", schemaPath: "#/properties/conclusie/properties/tekst/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.tekst.type } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data153.doorslaggevend !== void 0 && func0.call(data153, "doorslaggevend")) {
          let data156 = data153.doorslaggevend;
          if (Array.isArray(data156)) {
            const len19 = data156.length;
            for (let i19 = 0; i19 < len19; i19++) {
              let data157 = data156[i19];
              if (typeof data157 === "string") {
                if (!pattern33.test(data157)) {
                  const err270 = { instancePath: instancePath + "/conclusie/doorslaggevend/" + i19, schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
              } else {
                const err271 = { instancePath: instancePath + "/conclusie/doorslaggevend/" + i19, schemaPath: "#/properties/conclusie/properties/doorslaggevend/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
          } else {
            const err272 = { instancePath: instancePath + "/conclusie/doorslaggevend", schemaPath: "#/properties/conclusie/properties/doorslaggevend/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
        if (data153.tegenargumenten !== void 0 && func0.call(data153, "tegenargumenten")) {
          let data158 = data153.tegenargumenten;
          if (Array.isArray(data158)) {
            const len20 = data158.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data159 = data158[i20];
              if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                if (data159.argument === void 0 || !func0.call(data159, "argument")) {
                  const err273 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/required", keyword: "required", params: { missingProperty: "argument" } };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                for (const key26 of Object.keys(data159)) {
                  if (!(key26 === "argument" || key26 === "recht" || key26 === "maatregelen" || key26 === "toelichting")) {
                    const err274 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
                if (data159.argument !== void 0 && func0.call(data159, "argument")) {
                  let data160 = data159.argument;
                  if (typeof data160 === "string") {
                    if (!pattern33.test(data160)) {
                      const err275 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/argument", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/pattern", keyword: "pattern", params: { pattern: "^a[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                  } else {
                    const err276 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/argument", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/argument/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                }
                if (data159.recht !== void 0 && func0.call(data159, "recht")) {
                  let data161 = data159.recht;
                  if (typeof data161 !== "string") {
                    const err277 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/recht", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                  if (!(data161 === "maatregel" || data161 === "deels" || data161 === "weerlegd" || data161 === "aanvaard")) {
                    const err278 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/recht", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/recht/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.tegenargumenten.items.properties.recht.enum } };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
                if (data159.maatregelen !== void 0 && func0.call(data159, "maatregelen")) {
                  let data162 = data159.maatregelen;
                  if (Array.isArray(data162)) {
                    const len21 = data162.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data163 = data162[i21];
                      if (typeof data163 === "string") {
                        if (!pattern39.test(data163)) {
                          const err279 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/maatregelen/" + i21, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err279];
                          } else {
                            vErrors.push(err279);
                          }
                          errors++;
                        }
                      } else {
                        const err280 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/maatregelen/" + i21, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err280];
                        } else {
                          vErrors.push(err280);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err281 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/maatregelen", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/maatregelen/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data159.toelichting !== void 0 && func0.call(data159, "toelichting")) {
                  let data164 = data159.toelichting;
                  if (typeof data164 !== "string" && data164 !== null) {
                    const err282 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20 + "/toelichting", schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/properties/toelichting/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.tegenargumenten.items.properties.toelichting.type } };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                }
              } else {
                const err283 = { instancePath: instancePath + "/conclusie/tegenargumenten/" + i20, schemaPath: "#/properties/conclusie/properties/tegenargumenten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
          } else {
            const err284 = { instancePath: instancePath + "/conclusie/tegenargumenten", schemaPath: "#/properties/conclusie/properties/tegenargumenten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
        }
        if (data153.motiveringVoorrang !== void 0 && func0.call(data153, "motiveringVoorrang")) {
          let data165 = data153.motiveringVoorrang;
          if (typeof data165 !== "string" && data165 !== null) {
            const err285 = { instancePath: instancePath + "/conclusie/motiveringVoorrang", schemaPath: "#/properties/conclusie/properties/motiveringVoorrang/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.motiveringVoorrang.type } };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
        if (data153.maatregelen !== void 0 && func0.call(data153, "maatregelen")) {
          let data166 = data153.maatregelen;
          if (Array.isArray(data166)) {
            const len22 = data166.length;
            for (let i22 = 0; i22 < len22; i22++) {
              let data167 = data166[i22];
              if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
                if (data167.id === void 0 || !func0.call(data167, "id")) {
                  const err286 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22, schemaPath: "#/properties/conclusie/properties/maatregelen/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
                if (data167.tekst === void 0 || !func0.call(data167, "tekst")) {
                  const err287 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22, schemaPath: "#/properties/conclusie/properties/maatregelen/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
                for (const key27 of Object.keys(data167)) {
                  if (!func0.call(schema11.properties.conclusie.properties.maatregelen.items.properties, key27)) {
                    const err288 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22, schemaPath: "#/properties/conclusie/properties/maatregelen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                }
                if (data167.id !== void 0 && func0.call(data167, "id")) {
                  let data168 = data167.id;
                  if (typeof data168 === "string") {
                    if (!pattern39.test(data168)) {
                      const err289 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/id", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err289];
                      } else {
                        vErrors.push(err289);
                      }
                      errors++;
                    }
                  } else {
                    const err290 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/id", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                }
                if (data167.soort !== void 0 && func0.call(data167, "soort")) {
                  let data169 = data167.soort;
                  if (typeof data169 !== "string") {
                    const err291 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/soort", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                  if (!(data169 === "beperken" || data169 === "compenseren" || data169 === "herstellen")) {
                    const err292 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/soort", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.soort.enum } };
                    if (vErrors === null) {
                      vErrors = [err292];
                    } else {
                      vErrors.push(err292);
                    }
                    errors++;
                  }
                }
                if (data167.voorwaarde !== void 0 && func0.call(data167, "voorwaarde")) {
                  let data170 = data167.voorwaarde;
                  if (typeof data170 !== "boolean" && data170 !== null) {
                    const err293 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/voorwaarde", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voorwaarde/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.voorwaarde.type } };
                    if (vErrors === null) {
                      vErrors = [err293];
                    } else {
                      vErrors.push(err293);
                    }
                    errors++;
                  }
                }
                if (data167.tekst !== void 0 && func0.call(data167, "tekst")) {
                  let data171 = data167.tekst;
                  if (typeof data171 === "string") {
                    if (!pattern1.test(data171)) {
                      const err294 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/tekst", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err294];
                      } else {
                        vErrors.push(err294);
                      }
                      errors++;
                    }
                  } else {
                    const err295 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/tekst", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
                if (data167.voor !== void 0 && func0.call(data167, "voor")) {
                  let data172 = data167.voor;
                  if (Array.isArray(data172)) {
                    const len23 = data172.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data173 = data172[i23];
                      if (typeof data173 === "string") {
                        if (!pattern25.test(data173)) {
                          const err296 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/voor/" + i23, schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/pattern", keyword: "pattern", params: { pattern: "^b[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err296];
                          } else {
                            vErrors.push(err296);
                          }
                          errors++;
                        }
                      } else {
                        const err297 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/voor/" + i23, schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err297];
                        } else {
                          vErrors.push(err297);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err298 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/voor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/voor/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
                if (data167.eigenaar !== void 0 && func0.call(data167, "eigenaar")) {
                  let data174 = data167.eigenaar;
                  if (typeof data174 !== "string" && data174 !== null) {
                    const err299 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/eigenaar", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/eigenaar/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.eigenaar.type } };
                    if (vErrors === null) {
                      vErrors = [err299];
                    } else {
                      vErrors.push(err299);
                    }
                    errors++;
                  }
                }
                if (data167.uiterlijk !== void 0 && func0.call(data167, "uiterlijk")) {
                  let data175 = data167.uiterlijk;
                  if (typeof data175 !== "string" && data175 !== null) {
                    const err300 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/uiterlijk", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.uiterlijk.type } };
                    if (vErrors === null) {
                      vErrors = [err300];
                    } else {
                      vErrors.push(err300);
                    }
                    errors++;
                  }
                  if (typeof data175 === "string") {
                    if (!formats0.validate(data175)) {
                      const err301 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/uiterlijk", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/uiterlijk/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                  }
                }
                if (data167.omvang !== void 0 && func0.call(data167, "omvang")) {
                  let data176 = data167.omvang;
                  if (typeof data176 !== "string" && data176 !== null) {
                    const err302 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/omvang", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/omvang/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.omvang.type } };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                }
                if (data167.factor !== void 0 && func0.call(data167, "factor")) {
                  let data177 = data167.factor;
                  if (typeof data177 !== "string" && data177 !== null) {
                    const err303 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/factor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.factor.type } };
                    if (vErrors === null) {
                      vErrors = [err303];
                    } else {
                      vErrors.push(err303);
                    }
                    errors++;
                  }
                  if (typeof data177 === "string") {
                    if (!pattern2.test(data177)) {
                      const err304 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/factor", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/factor/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                  }
                }
                if (data167.neveneffecten !== void 0 && func0.call(data167, "neveneffecten")) {
                  let data178 = data167.neveneffecten;
                  if (typeof data178 !== "string" && data178 !== null) {
                    const err305 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/neveneffecten", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/neveneffecten/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.maatregelen.items.properties.neveneffecten.type } };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
                if (data167.stand !== void 0 && func0.call(data167, "stand")) {
                  let data179 = data167.stand;
                  if (typeof data179 !== "string") {
                    const err306 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/stand", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                  if (!(data179 === "open" || data179 === "uitgevoerd" || data179 === "vervallen")) {
                    const err307 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22 + "/stand", schemaPath: "#/properties/conclusie/properties/maatregelen/items/properties/stand/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.maatregelen.items.properties.stand.enum } };
                    if (vErrors === null) {
                      vErrors = [err307];
                    } else {
                      vErrors.push(err307);
                    }
                    errors++;
                  }
                }
              } else {
                const err308 = { instancePath: instancePath + "/conclusie/maatregelen/" + i22, schemaPath: "#/properties/conclusie/properties/maatregelen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
          } else {
            const err309 = { instancePath: instancePath + "/conclusie/maatregelen", schemaPath: "#/properties/conclusie/properties/maatregelen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err309];
            } else {
              vErrors.push(err309);
            }
            errors++;
          }
        }
        if (data153.alsNietIngewilligd !== void 0 && func0.call(data153, "alsNietIngewilligd")) {
          let data180 = data153.alsNietIngewilligd;
          if (typeof data180 !== "string" && data180 !== null) {
            const err310 = { instancePath: instancePath + "/conclusie/alsNietIngewilligd", schemaPath: "#/properties/conclusie/properties/alsNietIngewilligd/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.alsNietIngewilligd.type } };
            if (vErrors === null) {
              vErrors = [err310];
            } else {
              vErrors.push(err310);
            }
            errors++;
          }
        }
        if (data153.telling !== void 0 && func0.call(data153, "telling")) {
          let data181 = data153.telling;
          if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
            for (const key28 of Object.keys(data181)) {
              if (!(key28 === "ja" || key28 === "nee" || key28 === "weetNiet")) {
                const err311 = { instancePath: instancePath + "/conclusie/telling", schemaPath: "#/properties/conclusie/properties/telling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
            }
            if (data181.ja !== void 0 && func0.call(data181, "ja")) {
              let data182 = data181.ja;
              if (!(typeof data182 == "number" && (!(data182 % 1) && !isNaN(data182)) && isFinite(data182)) && data182 !== null) {
                const err312 = { instancePath: instancePath + "/conclusie/telling/ja", schemaPath: "#/properties/conclusie/properties/telling/properties/ja/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.ja.type } };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
              if (typeof data182 == "number" && isFinite(data182)) {
                if (data182 < 0 || isNaN(data182)) {
                  const err313 = { instancePath: instancePath + "/conclusie/telling/ja", schemaPath: "#/properties/conclusie/properties/telling/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err313];
                  } else {
                    vErrors.push(err313);
                  }
                  errors++;
                }
              }
            }
            if (data181.nee !== void 0 && func0.call(data181, "nee")) {
              let data183 = data181.nee;
              if (!(typeof data183 == "number" && (!(data183 % 1) && !isNaN(data183)) && isFinite(data183)) && data183 !== null) {
                const err314 = { instancePath: instancePath + "/conclusie/telling/nee", schemaPath: "#/properties/conclusie/properties/telling/properties/nee/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.nee.type } };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
              if (typeof data183 == "number" && isFinite(data183)) {
                if (data183 < 0 || isNaN(data183)) {
                  const err315 = { instancePath: instancePath + "/conclusie/telling/nee", schemaPath: "#/properties/conclusie/properties/telling/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err315];
                  } else {
                    vErrors.push(err315);
                  }
                  errors++;
                }
              }
            }
            if (data181.weetNiet !== void 0 && func0.call(data181, "weetNiet")) {
              let data184 = data181.weetNiet;
              if (!(typeof data184 == "number" && (!(data184 % 1) && !isNaN(data184)) && isFinite(data184)) && data184 !== null) {
                const err316 = { instancePath: instancePath + "/conclusie/telling/weetNiet", schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.telling.properties.weetNiet.type } };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
              if (typeof data184 == "number" && isFinite(data184)) {
                if (data184 < 0 || isNaN(data184)) {
                  const err317 = { instancePath: instancePath + "/conclusie/telling/weetNiet", schemaPath: "#/properties/conclusie/properties/telling/properties/weetNiet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err317];
                  } else {
                    vErrors.push(err317);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err318 = { instancePath: instancePath + "/conclusie/telling", schemaPath: "#/properties/conclusie/properties/telling/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
        }
        if (data153.standpunten !== void 0 && func0.call(data153, "standpunten")) {
          let data185 = data153.standpunten;
          if (Array.isArray(data185)) {
            const len24 = data185.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data186 = data185[i24];
              if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
                if (data186.tekst === void 0 || !func0.call(data186, "tekst")) {
                  const err319 = { instancePath: instancePath + "/conclusie/standpunten/" + i24, schemaPath: "#/properties/conclusie/properties/standpunten/items/required", keyword: "required", params: { missingProperty: "tekst" } };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
                for (const key29 of Object.keys(data186)) {
                  if (!(key29 === "soort" || key29 === "aantal" || key29 === "tekst")) {
                    const err320 = { instancePath: instancePath + "/conclusie/standpunten/" + i24, schemaPath: "#/properties/conclusie/properties/standpunten/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                    if (vErrors === null) {
                      vErrors = [err320];
                    } else {
                      vErrors.push(err320);
                    }
                    errors++;
                  }
                }
                if (data186.soort !== void 0 && func0.call(data186, "soort")) {
                  let data187 = data186.soort;
                  if (typeof data187 !== "string") {
                    const err321 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/soort", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err321];
                    } else {
                      vErrors.push(err321);
                    }
                    errors++;
                  }
                  if (!(data187 === "meerderheid" || data187 === "minderheid" || data187 === "eenstemmig")) {
                    const err322 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/soort", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/soort/enum", keyword: "enum", params: { allowedValues: schema11.properties.conclusie.properties.standpunten.items.properties.soort.enum } };
                    if (vErrors === null) {
                      vErrors = [err322];
                    } else {
                      vErrors.push(err322);
                    }
                    errors++;
                  }
                }
                if (data186.aantal !== void 0 && func0.call(data186, "aantal")) {
                  let data188 = data186.aantal;
                  if (!(typeof data188 == "number" && (!(data188 % 1) && !isNaN(data188)) && isFinite(data188)) && data188 !== null) {
                    const err323 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/aantal", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/type", keyword: "type", params: { type: schema11.properties.conclusie.properties.standpunten.items.properties.aantal.type } };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                  if (typeof data188 == "number" && isFinite(data188)) {
                    if (data188 < 0 || isNaN(data188)) {
                      const err324 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/aantal", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/aantal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                  }
                }
                if (data186.tekst !== void 0 && func0.call(data186, "tekst")) {
                  let data189 = data186.tekst;
                  if (typeof data189 === "string") {
                    if (!pattern1.test(data189)) {
                      const err325 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/tekst", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                  } else {
                    const err326 = { instancePath: instancePath + "/conclusie/standpunten/" + i24 + "/tekst", schemaPath: "#/properties/conclusie/properties/standpunten/items/properties/tekst/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
              } else {
                const err327 = { instancePath: instancePath + "/conclusie/standpunten/" + i24, schemaPath: "#/properties/conclusie/properties/standpunten/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            }
          } else {
            const err328 = { instancePath: instancePath + "/conclusie/standpunten", schemaPath: "#/properties/conclusie/properties/standpunten/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
        }
      } else {
        const err329 = { instancePath: instancePath + "/conclusie", schemaPath: "#/properties/conclusie/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err329];
        } else {
          vErrors.push(err329);
        }
        errors++;
      }
    }
    if (data.toets !== void 0 && func0.call(data, "toets")) {
      let data190 = data.toets;
      if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
        for (const key30 of Object.keys(data190)) {
          if (!(key30 === "wijze" || key30 === "antwoorden" || key30 === "aantallen" || key30 === "opmerkingen")) {
            const err330 = { instancePath: instancePath + "/toets", schemaPath: "#/properties/toets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
            if (vErrors === null) {
              vErrors = [err330];
            } else {
              vErrors.push(err330);
            }
            errors++;
          }
        }
        if (data190.wijze !== void 0 && func0.call(data190, "wijze")) {
          let data191 = data190.wijze;
          if (typeof data191 !== "string") {
            const err331 = { instancePath: instancePath + "/toets/wijze", schemaPath: "#/properties/toets/properties/wijze/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
          if (!(data191 === "open" || data191 === "anoniem")) {
            const err332 = { instancePath: instancePath + "/toets/wijze", schemaPath: "#/properties/toets/properties/wijze/enum", keyword: "enum", params: { allowedValues: schema11.properties.toets.properties.wijze.enum } };
            if (vErrors === null) {
              vErrors = [err332];
            } else {
              vErrors.push(err332);
            }
            errors++;
          }
        }
        if (data190.antwoorden !== void 0 && func0.call(data190, "antwoorden")) {
          let data192 = data190.antwoorden;
          if (Array.isArray(data192)) {
            const len25 = data192.length;
            for (let i25 = 0; i25 < len25; i25++) {
              let data193 = data192[i25];
              if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
                if (data193.deelnemer === void 0 || !func0.call(data193, "deelnemer")) {
                  const err333 = { instancePath: instancePath + "/toets/antwoorden/" + i25, schemaPath: "#/properties/toets/properties/antwoorden/items/required", keyword: "required", params: { missingProperty: "deelnemer" } };
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
                for (const key31 of Object.keys(data193)) {
                  if (!(key31 === "deelnemer" || key31 === "achterConclusie" || key31 === "spiegel" || key31 === "doen" || key31 === "opmerking" || key31 === "vervolg")) {
                    const err334 = { instancePath: instancePath + "/toets/antwoorden/" + i25, schemaPath: "#/properties/toets/properties/antwoorden/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                    if (vErrors === null) {
                      vErrors = [err334];
                    } else {
                      vErrors.push(err334);
                    }
                    errors++;
                  }
                }
                if (data193.deelnemer !== void 0 && func0.call(data193, "deelnemer")) {
                  let data194 = data193.deelnemer;
                  if (typeof data194 === "string") {
                    if (!pattern21.test(data194)) {
                      const err335 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/deelnemer", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/pattern", keyword: "pattern", params: { pattern: "^d[1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err335];
                      } else {
                        vErrors.push(err335);
                      }
                      errors++;
                    }
                  } else {
                    const err336 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/deelnemer", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/deelnemer/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err336];
                    } else {
                      vErrors.push(err336);
                    }
                    errors++;
                  }
                }
                if (data193.achterConclusie !== void 0 && func0.call(data193, "achterConclusie")) {
                  let data195 = data193.achterConclusie;
                  if (typeof data195 !== "boolean" && data195 !== null) {
                    const err337 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/achterConclusie", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/achterConclusie/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.achterConclusie.type } };
                    if (vErrors === null) {
                      vErrors = [err337];
                    } else {
                      vErrors.push(err337);
                    }
                    errors++;
                  }
                }
                if (data193.spiegel !== void 0 && func0.call(data193, "spiegel")) {
                  let data196 = data193.spiegel;
                  if (typeof data196 !== "boolean" && data196 !== null) {
                    const err338 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/spiegel", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/spiegel/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.spiegel.type } };
                    if (vErrors === null) {
                      vErrors = [err338];
                    } else {
                      vErrors.push(err338);
                    }
                    errors++;
                  }
                }
                if (data193.doen !== void 0 && func0.call(data193, "doen")) {
                  let data197 = data193.doen;
                  if (typeof data197 !== "boolean" && data197 !== null) {
                    const err339 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/doen", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/doen/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.doen.type } };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
                if (data193.opmerking !== void 0 && func0.call(data193, "opmerking")) {
                  let data198 = data193.opmerking;
                  if (typeof data198 !== "string" && data198 !== null) {
                    const err340 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/opmerking", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/opmerking/type", keyword: "type", params: { type: schema11.properties.toets.properties.antwoorden.items.properties.opmerking.type } };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                }
                if (data193.vervolg !== void 0 && func0.call(data193, "vervolg")) {
                  let data199 = data193.vervolg;
                  if (typeof data199 !== "string") {
                    const err341 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/vervolg", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err341];
                    } else {
                      vErrors.push(err341);
                    }
                    errors++;
                  }
                  if (!(data199 === "stap5" || data199 === "stap6" || data199 === "bewaard")) {
                    const err342 = { instancePath: instancePath + "/toets/antwoorden/" + i25 + "/vervolg", schemaPath: "#/properties/toets/properties/antwoorden/items/properties/vervolg/enum", keyword: "enum", params: { allowedValues: schema11.properties.toets.properties.antwoorden.items.properties.vervolg.enum } };
                    if (vErrors === null) {
                      vErrors = [err342];
                    } else {
                      vErrors.push(err342);
                    }
                    errors++;
                  }
                }
              } else {
                const err343 = { instancePath: instancePath + "/toets/antwoorden/" + i25, schemaPath: "#/properties/toets/properties/antwoorden/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err343];
                } else {
                  vErrors.push(err343);
                }
                errors++;
              }
            }
          } else {
            const err344 = { instancePath: instancePath + "/toets/antwoorden", schemaPath: "#/properties/toets/properties/antwoorden/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err344];
            } else {
              vErrors.push(err344);
            }
            errors++;
          }
        }
        if (data190.aantallen !== void 0 && func0.call(data190, "aantallen")) {
          let data200 = data190.aantallen;
          if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
            for (const key32 of Object.keys(data200)) {
              if (!(key32 === "achterConclusie" || key32 === "spiegel" || key32 === "doen")) {
                const err345 = { instancePath: instancePath + "/toets/aantallen", schemaPath: "#/properties/toets/properties/aantallen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            }
            if (data200.achterConclusie !== void 0 && func0.call(data200, "achterConclusie")) {
              let data201 = data200.achterConclusie;
              if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                for (const key33 of Object.keys(data201)) {
                  if (!(key33 === "ja" || key33 === "nee")) {
                    const err346 = { instancePath: instancePath + "/toets/aantallen/achterConclusie", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                    if (vErrors === null) {
                      vErrors = [err346];
                    } else {
                      vErrors.push(err346);
                    }
                    errors++;
                  }
                }
                if (data201.ja !== void 0 && func0.call(data201, "ja")) {
                  let data202 = data201.ja;
                  if (!(typeof data202 == "number" && (!(data202 % 1) && !isNaN(data202)) && isFinite(data202)) && data202 !== null) {
                    const err347 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                  if (typeof data202 == "number" && isFinite(data202)) {
                    if (data202 < 0 || isNaN(data202)) {
                      const err348 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err348];
                      } else {
                        vErrors.push(err348);
                      }
                      errors++;
                    }
                  }
                }
                if (data201.nee !== void 0 && func0.call(data201, "nee")) {
                  let data203 = data201.nee;
                  if (!(typeof data203 == "number" && (!(data203 % 1) && !isNaN(data203)) && isFinite(data203)) && data203 !== null) {
                    const err349 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.achterConclusie.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                  if (typeof data203 == "number" && isFinite(data203)) {
                    if (data203 < 0 || isNaN(data203)) {
                      const err350 = { instancePath: instancePath + "/toets/aantallen/achterConclusie/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err350];
                      } else {
                        vErrors.push(err350);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err351 = { instancePath: instancePath + "/toets/aantallen/achterConclusie", schemaPath: "#/properties/toets/properties/aantallen/properties/achterConclusie/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
            if (data200.spiegel !== void 0 && func0.call(data200, "spiegel")) {
              let data204 = data200.spiegel;
              if (data204 && typeof data204 == "object" && !Array.isArray(data204)) {
                for (const key34 of Object.keys(data204)) {
                  if (!(key34 === "ja" || key34 === "nee")) {
                    const err352 = { instancePath: instancePath + "/toets/aantallen/spiegel", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                    if (vErrors === null) {
                      vErrors = [err352];
                    } else {
                      vErrors.push(err352);
                    }
                    errors++;
                  }
                }
                if (data204.ja !== void 0 && func0.call(data204, "ja")) {
                  let data205 = data204.ja;
                  if (!(typeof data205 == "number" && (!(data205 % 1) && !isNaN(data205)) && isFinite(data205)) && data205 !== null) {
                    const err353 = { instancePath: instancePath + "/toets/aantallen/spiegel/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                  if (typeof data205 == "number" && isFinite(data205)) {
                    if (data205 < 0 || isNaN(data205)) {
                      const err354 = { instancePath: instancePath + "/toets/aantallen/spiegel/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err354];
                      } else {
                        vErrors.push(err354);
                      }
                      errors++;
                    }
                  }
                }
                if (data204.nee !== void 0 && func0.call(data204, "nee")) {
                  let data206 = data204.nee;
                  if (!(typeof data206 == "number" && (!(data206 % 1) && !isNaN(data206)) && isFinite(data206)) && data206 !== null) {
                    const err355 = { instancePath: instancePath + "/toets/aantallen/spiegel/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.spiegel.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                  if (typeof data206 == "number" && isFinite(data206)) {
                    if (data206 < 0 || isNaN(data206)) {
                      const err356 = { instancePath: instancePath + "/toets/aantallen/spiegel/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err356];
                      } else {
                        vErrors.push(err356);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err357 = { instancePath: instancePath + "/toets/aantallen/spiegel", schemaPath: "#/properties/toets/properties/aantallen/properties/spiegel/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            }
            if (data200.doen !== void 0 && func0.call(data200, "doen")) {
              let data207 = data200.doen;
              if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                for (const key35 of Object.keys(data207)) {
                  if (!(key35 === "ja" || key35 === "nee")) {
                    const err358 = { instancePath: instancePath + "/toets/aantallen/doen", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                }
                if (data207.ja !== void 0 && func0.call(data207, "ja")) {
                  let data208 = data207.ja;
                  if (!(typeof data208 == "number" && (!(data208 % 1) && !isNaN(data208)) && isFinite(data208)) && data208 !== null) {
                    const err359 = { instancePath: instancePath + "/toets/aantallen/doen/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.ja.type } };
                    if (vErrors === null) {
                      vErrors = [err359];
                    } else {
                      vErrors.push(err359);
                    }
                    errors++;
                  }
                  if (typeof data208 == "number" && isFinite(data208)) {
                    if (data208 < 0 || isNaN(data208)) {
                      const err360 = { instancePath: instancePath + "/toets/aantallen/doen/ja", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/ja/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err360];
                      } else {
                        vErrors.push(err360);
                      }
                      errors++;
                    }
                  }
                }
                if (data207.nee !== void 0 && func0.call(data207, "nee")) {
                  let data209 = data207.nee;
                  if (!(typeof data209 == "number" && (!(data209 % 1) && !isNaN(data209)) && isFinite(data209)) && data209 !== null) {
                    const err361 = { instancePath: instancePath + "/toets/aantallen/doen/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/type", keyword: "type", params: { type: schema11.properties.toets.properties.aantallen.properties.doen.properties.nee.type } };
                    if (vErrors === null) {
                      vErrors = [err361];
                    } else {
                      vErrors.push(err361);
                    }
                    errors++;
                  }
                  if (typeof data209 == "number" && isFinite(data209)) {
                    if (data209 < 0 || isNaN(data209)) {
                      const err362 = { instancePath: instancePath + "/toets/aantallen/doen/nee", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/properties/nee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err362];
                      } else {
                        vErrors.push(err362);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err363 = { instancePath: instancePath + "/toets/aantallen/doen", schemaPath: "#/properties/toets/properties/aantallen/properties/doen/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
            }
          } else {
            const err364 = { instancePath: instancePath + "/toets/aantallen", schemaPath: "#/properties/toets/properties/aantallen/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
        }
        if (data190.opmerkingen !== void 0 && func0.call(data190, "opmerkingen")) {
          let data210 = data190.opmerkingen;
          if (Array.isArray(data210)) {
            const len26 = data210.length;
            for (let i26 = 0; i26 < len26; i26++) {
              let data211 = data210[i26];
              if (typeof data211 === "string") {
                if (!pattern1.test(data211)) {
                  const err365 = { instancePath: instancePath + "/toets/opmerkingen/" + i26, schemaPath: "#/properties/toets/properties/opmerkingen/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err365];
                  } else {
                    vErrors.push(err365);
                  }
                  errors++;
                }
              } else {
                const err366 = { instancePath: instancePath + "/toets/opmerkingen/" + i26, schemaPath: "#/properties/toets/properties/opmerkingen/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err366];
                } else {
                  vErrors.push(err366);
                }
                errors++;
              }
            }
          } else {
            const err367 = { instancePath: instancePath + "/toets/opmerkingen", schemaPath: "#/properties/toets/properties/opmerkingen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err367];
            } else {
              vErrors.push(err367);
            }
            errors++;
          }
        }
      } else {
        const err368 = { instancePath: instancePath + "/toets", schemaPath: "#/properties/toets/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err368];
        } else {
          vErrors.push(err368);
        }
        errors++;
      }
    }
    if (data.verwijzingen !== void 0 && func0.call(data, "verwijzingen")) {
      let data212 = data.verwijzingen;
      if (Array.isArray(data212)) {
        const len27 = data212.length;
        for (let i27 = 0; i27 < len27; i27++) {
          let data213 = data212[i27];
          if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
            if (data213.naar === void 0 || !func0.call(data213, "naar")) {
              const err369 = { instancePath: instancePath + "/verwijzingen/" + i27, schemaPath: "#/properties/verwijzingen/items/required", keyword: "required", params: { missingProperty: "naar" } };
              if (vErrors === null) {
                vErrors = [err369];
              } else {
                vErrors.push(err369);
              }
              errors++;
            }
            for (const key36 of Object.keys(data213)) {
              if (!(key36 === "naar" || key36 === "behandeling" || key36 === "op" || key36 === "motivering")) {
                const err370 = { instancePath: instancePath + "/verwijzingen/" + i27, schemaPath: "#/properties/verwijzingen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                if (vErrors === null) {
                  vErrors = [err370];
                } else {
                  vErrors.push(err370);
                }
                errors++;
              }
            }
            if (data213.naar !== void 0 && func0.call(data213, "naar")) {
              let data214 = data213.naar;
              if (typeof data214 === "string") {
                if (!pattern0.test(data214)) {
                  const err371 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/naar", schemaPath: "#/properties/verwijzingen/items/properties/naar/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" } };
                  if (vErrors === null) {
                    vErrors = [err371];
                  } else {
                    vErrors.push(err371);
                  }
                  errors++;
                }
              } else {
                const err372 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/naar", schemaPath: "#/properties/verwijzingen/items/properties/naar/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err372];
                } else {
                  vErrors.push(err372);
                }
                errors++;
              }
            }
            if (data213.behandeling !== void 0 && func0.call(data213, "behandeling")) {
              let data215 = data213.behandeling;
              if (typeof data215 !== "string") {
                const err373 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/behandeling", schemaPath: "#/properties/verwijzingen/items/properties/behandeling/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
              if (!(data215 === "volgt" || data215 === "onderscheidt" || data215 === "herziet" || data215 === "noemt")) {
                const err374 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/behandeling", schemaPath: "#/properties/verwijzingen/items/properties/behandeling/enum", keyword: "enum", params: { allowedValues: schema11.properties.verwijzingen.items.properties.behandeling.enum } };
                if (vErrors === null) {
                  vErrors = [err374];
                } else {
                  vErrors.push(err374);
                }
                errors++;
              }
            }
            if (data213.op !== void 0 && func0.call(data213, "op")) {
              let data216 = data213.op;
              if (Array.isArray(data216)) {
                const len28 = data216.length;
                for (let i28 = 0; i28 < len28; i28++) {
                  let data217 = data216[i28];
                  if (typeof data217 === "string") {
                    if (!pattern2.test(data217)) {
                      const err375 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/op/" + i28, schemaPath: "#/properties/verwijzingen/items/properties/op/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  } else {
                    const err376 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/op/" + i28, schemaPath: "#/properties/verwijzingen/items/properties/op/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err376];
                    } else {
                      vErrors.push(err376);
                    }
                    errors++;
                  }
                }
              } else {
                const err377 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/op", schemaPath: "#/properties/verwijzingen/items/properties/op/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err377];
                } else {
                  vErrors.push(err377);
                }
                errors++;
              }
            }
            if (data213.motivering !== void 0 && func0.call(data213, "motivering")) {
              let data218 = data213.motivering;
              if (typeof data218 !== "string" && data218 !== null) {
                const err378 = { instancePath: instancePath + "/verwijzingen/" + i27 + "/motivering", schemaPath: "#/properties/verwijzingen/items/properties/motivering/type", keyword: "type", params: { type: schema11.properties.verwijzingen.items.properties.motivering.type } };
                if (vErrors === null) {
                  vErrors = [err378];
                } else {
                  vErrors.push(err378);
                }
                errors++;
              }
            }
          } else {
            const err379 = { instancePath: instancePath + "/verwijzingen/" + i27, schemaPath: "#/properties/verwijzingen/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err379];
            } else {
              vErrors.push(err379);
            }
            errors++;
          }
        }
      } else {
        const err380 = { instancePath: instancePath + "/verwijzingen", schemaPath: "#/properties/verwijzingen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err380];
        } else {
          vErrors.push(err380);
        }
        errors++;
      }
    }
    if (data.opvolging !== void 0 && func0.call(data, "opvolging")) {
      let data219 = data.opvolging;
      if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
        for (const key37 of Object.keys(data219)) {
          if (!(key37 === "voorgelegd" || key37 === "besluit" || key37 === "contactpersoon" || key37 === "terugkoppeling" || key37 === "evaluatie" || key37 === "gedaan")) {
            const err381 = { instancePath: instancePath + "/opvolging", schemaPath: "#/properties/opvolging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
        }
        if (data219.voorgelegd !== void 0 && func0.call(data219, "voorgelegd")) {
          let data220 = data219.voorgelegd;
          if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
            for (const key38 of Object.keys(data220)) {
              if (!(key38 === "datum" || key38 === "aan")) {
                const err382 = { instancePath: instancePath + "/opvolging/voorgelegd", schemaPath: "#/properties/opvolging/properties/voorgelegd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                if (vErrors === null) {
                  vErrors = [err382];
                } else {
                  vErrors.push(err382);
                }
                errors++;
              }
            }
            if (data220.datum !== void 0 && func0.call(data220, "datum")) {
              let data221 = data220.datum;
              if (typeof data221 !== "string" && data221 !== null) {
                const err383 = { instancePath: instancePath + "/opvolging/voorgelegd/datum", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err383];
                } else {
                  vErrors.push(err383);
                }
                errors++;
              }
              if (typeof data221 === "string") {
                if (!formats0.validate(data221)) {
                  const err384 = { instancePath: instancePath + "/opvolging/voorgelegd/datum", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
              }
            }
            if (data220.aan !== void 0 && func0.call(data220, "aan")) {
              let data222 = data220.aan;
              if (typeof data222 !== "string" && data222 !== null) {
                const err385 = { instancePath: instancePath + "/opvolging/voorgelegd/aan", schemaPath: "#/properties/opvolging/properties/voorgelegd/properties/aan/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.voorgelegd.properties.aan.type } };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
          } else {
            const err386 = { instancePath: instancePath + "/opvolging/voorgelegd", schemaPath: "#/properties/opvolging/properties/voorgelegd/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err386];
            } else {
              vErrors.push(err386);
            }
            errors++;
          }
        }
        if (data219.besluit !== void 0 && func0.call(data219, "besluit")) {
          let data223 = data219.besluit;
          if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
            for (const key39 of Object.keys(data223)) {
              if (!(key39 === "datum" || key39 === "door" || key39 === "versie" || key39 === "hash" || key39 === "uitkomst" || key39 === "onderdelen" || key39 === "motivering" || key39 === "terugval")) {
                const err387 = { instancePath: instancePath + "/opvolging/besluit", schemaPath: "#/properties/opvolging/properties/besluit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            }
            if (data223.datum !== void 0 && func0.call(data223, "datum")) {
              let data224 = data223.datum;
              if (typeof data224 !== "string" && data224 !== null) {
                const err388 = { instancePath: instancePath + "/opvolging/besluit/datum", schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err388];
                } else {
                  vErrors.push(err388);
                }
                errors++;
              }
              if (typeof data224 === "string") {
                if (!formats0.validate(data224)) {
                  const err389 = { instancePath: instancePath + "/opvolging/besluit/datum", schemaPath: "#/properties/opvolging/properties/besluit/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err389];
                  } else {
                    vErrors.push(err389);
                  }
                  errors++;
                }
              }
            }
            if (data223.door !== void 0 && func0.call(data223, "door")) {
              let data225 = data223.door;
              if (typeof data225 !== "string" && data225 !== null) {
                const err390 = { instancePath: instancePath + "/opvolging/besluit/door", schemaPath: "#/properties/opvolging/properties/besluit/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.door.type } };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
            }
            if (data223.versie !== void 0 && func0.call(data223, "versie")) {
              let data226 = data223.versie;
              if (!(typeof data226 == "number" && (!(data226 % 1) && !isNaN(data226)) && isFinite(data226))) {
                const err391 = { instancePath: instancePath + "/opvolging/besluit/versie", schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err391];
                } else {
                  vErrors.push(err391);
                }
                errors++;
              }
              if (typeof data226 == "number" && isFinite(data226)) {
                if (data226 < 1 || isNaN(data226)) {
                  const err392 = { instancePath: instancePath + "/opvolging/besluit/versie", schemaPath: "#/properties/opvolging/properties/besluit/properties/versie/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err392];
                  } else {
                    vErrors.push(err392);
                  }
                  errors++;
                }
              }
            }
            if (data223.hash !== void 0 && func0.call(data223, "hash")) {
              let data227 = data223.hash;
              if (typeof data227 === "string") {
                if (!pattern49.test(data227)) {
                  const err393 = { instancePath: instancePath + "/opvolging/besluit/hash", schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err393];
                  } else {
                    vErrors.push(err393);
                  }
                  errors++;
                }
              } else {
                const err394 = { instancePath: instancePath + "/opvolging/besluit/hash", schemaPath: "#/properties/opvolging/properties/besluit/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err394];
                } else {
                  vErrors.push(err394);
                }
                errors++;
              }
            }
            if (data223.uitkomst !== void 0 && func0.call(data223, "uitkomst")) {
              let data228 = data223.uitkomst;
              if (typeof data228 !== "string") {
                const err395 = { instancePath: instancePath + "/opvolging/besluit/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err395];
                } else {
                  vErrors.push(err395);
                }
                errors++;
              }
              if (!(data228 === "overgenomen" || data228 === "deels" || data228 === "afgewezen" || data228 === "teruggestuurd")) {
                const err396 = { instancePath: instancePath + "/opvolging/besluit/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.uitkomst.enum } };
                if (vErrors === null) {
                  vErrors = [err396];
                } else {
                  vErrors.push(err396);
                }
                errors++;
              }
            }
            if (data223.onderdelen !== void 0 && func0.call(data223, "onderdelen")) {
              let data229 = data223.onderdelen;
              if (Array.isArray(data229)) {
                const len29 = data229.length;
                for (let i29 = 0; i29 < len29; i29++) {
                  let data230 = data229[i29];
                  if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
                    if (data230.maatregel === void 0 || !func0.call(data230, "maatregel")) {
                      const err397 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/required", keyword: "required", params: { missingProperty: "maatregel" } };
                      if (vErrors === null) {
                        vErrors = [err397];
                      } else {
                        vErrors.push(err397);
                      }
                      errors++;
                    }
                    for (const key40 of Object.keys(data230)) {
                      if (!(key40 === "maatregel" || key40 === "uitkomst" || key40 === "reden")) {
                        const err398 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                        if (vErrors === null) {
                          vErrors = [err398];
                        } else {
                          vErrors.push(err398);
                        }
                        errors++;
                      }
                    }
                    if (data230.maatregel !== void 0 && func0.call(data230, "maatregel")) {
                      let data231 = data230.maatregel;
                      if (typeof data231 === "string") {
                        if (!pattern39.test(data231)) {
                          const err399 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29 + "/maatregel", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/pattern", keyword: "pattern", params: { pattern: "^m[1-9][0-9]*$" } };
                          if (vErrors === null) {
                            vErrors = [err399];
                          } else {
                            vErrors.push(err399);
                          }
                          errors++;
                        }
                      } else {
                        const err400 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29 + "/maatregel", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/maatregel/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err400];
                        } else {
                          vErrors.push(err400);
                        }
                        errors++;
                      }
                    }
                    if (data230.uitkomst !== void 0 && func0.call(data230, "uitkomst")) {
                      let data232 = data230.uitkomst;
                      if (typeof data232 !== "string") {
                        const err401 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29 + "/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err401];
                        } else {
                          vErrors.push(err401);
                        }
                        errors++;
                      }
                      if (!(data232 === "overgenomen" || data232 === "deels" || data232 === "afgewezen")) {
                        const err402 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29 + "/uitkomst", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/uitkomst/enum", keyword: "enum", params: { allowedValues: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.uitkomst.enum } };
                        if (vErrors === null) {
                          vErrors = [err402];
                        } else {
                          vErrors.push(err402);
                        }
                        errors++;
                      }
                    }
                    if (data230.reden !== void 0 && func0.call(data230, "reden")) {
                      let data233 = data230.reden;
                      if (typeof data233 !== "string" && data233 !== null) {
                        const err403 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29 + "/reden", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/properties/reden/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.onderdelen.items.properties.reden.type } };
                        if (vErrors === null) {
                          vErrors = [err403];
                        } else {
                          vErrors.push(err403);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err404 = { instancePath: instancePath + "/opvolging/besluit/onderdelen/" + i29, schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                }
              } else {
                const err405 = { instancePath: instancePath + "/opvolging/besluit/onderdelen", schemaPath: "#/properties/opvolging/properties/besluit/properties/onderdelen/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err405];
                } else {
                  vErrors.push(err405);
                }
                errors++;
              }
            }
            if (data223.motivering !== void 0 && func0.call(data223, "motivering")) {
              let data234 = data223.motivering;
              if (typeof data234 !== "string" && data234 !== null) {
                const err406 = { instancePath: instancePath + "/opvolging/besluit/motivering", schemaPath: "#/properties/opvolging/properties/besluit/properties/motivering/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.motivering.type } };
                if (vErrors === null) {
                  vErrors = [err406];
                } else {
                  vErrors.push(err406);
                }
                errors++;
              }
            }
            if (data223.terugval !== void 0 && func0.call(data223, "terugval")) {
              let data235 = data223.terugval;
              if (typeof data235 !== "string" && data235 !== null) {
                const err407 = { instancePath: instancePath + "/opvolging/besluit/terugval", schemaPath: "#/properties/opvolging/properties/besluit/properties/terugval/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.besluit.properties.terugval.type } };
                if (vErrors === null) {
                  vErrors = [err407];
                } else {
                  vErrors.push(err407);
                }
                errors++;
              }
            }
          } else {
            const err408 = { instancePath: instancePath + "/opvolging/besluit", schemaPath: "#/properties/opvolging/properties/besluit/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err408];
            } else {
              vErrors.push(err408);
            }
            errors++;
          }
        }
        if (data219.contactpersoon !== void 0 && func0.call(data219, "contactpersoon")) {
          let data236 = data219.contactpersoon;
          if (typeof data236 !== "string" && data236 !== null) {
            const err409 = { instancePath: instancePath + "/opvolging/contactpersoon", schemaPath: "#/properties/opvolging/properties/contactpersoon/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.contactpersoon.type } };
            if (vErrors === null) {
              vErrors = [err409];
            } else {
              vErrors.push(err409);
            }
            errors++;
          }
        }
        if (data219.terugkoppeling !== void 0 && func0.call(data219, "terugkoppeling")) {
          let data237 = data219.terugkoppeling;
          if (data237 && typeof data237 == "object" && !Array.isArray(data237)) {
            for (const key41 of Object.keys(data237)) {
              if (!(key41 === "datum" || key41 === "door")) {
                const err410 = { instancePath: instancePath + "/opvolging/terugkoppeling", schemaPath: "#/properties/opvolging/properties/terugkoppeling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                if (vErrors === null) {
                  vErrors = [err410];
                } else {
                  vErrors.push(err410);
                }
                errors++;
              }
            }
            if (data237.datum !== void 0 && func0.call(data237, "datum")) {
              let data238 = data237.datum;
              if (typeof data238 !== "string" && data238 !== null) {
                const err411 = { instancePath: instancePath + "/opvolging/terugkoppeling/datum", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err411];
                } else {
                  vErrors.push(err411);
                }
                errors++;
              }
              if (typeof data238 === "string") {
                if (!formats0.validate(data238)) {
                  const err412 = { instancePath: instancePath + "/opvolging/terugkoppeling/datum", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err412];
                  } else {
                    vErrors.push(err412);
                  }
                  errors++;
                }
              }
            }
            if (data237.door !== void 0 && func0.call(data237, "door")) {
              let data239 = data237.door;
              if (typeof data239 !== "string" && data239 !== null) {
                const err413 = { instancePath: instancePath + "/opvolging/terugkoppeling/door", schemaPath: "#/properties/opvolging/properties/terugkoppeling/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.terugkoppeling.properties.door.type } };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
            }
          } else {
            const err414 = { instancePath: instancePath + "/opvolging/terugkoppeling", schemaPath: "#/properties/opvolging/properties/terugkoppeling/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
        }
        if (data219.evaluatie !== void 0 && func0.call(data219, "evaluatie")) {
          let data240 = data219.evaluatie;
          if (data240 && typeof data240 == "object" && !Array.isArray(data240)) {
            for (const key42 of Object.keys(data240)) {
              if (!(key42 === "datum" || key42 === "bevindingen")) {
                const err415 = { instancePath: instancePath + "/opvolging/evaluatie", schemaPath: "#/properties/opvolging/properties/evaluatie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                if (vErrors === null) {
                  vErrors = [err415];
                } else {
                  vErrors.push(err415);
                }
                errors++;
              }
            }
            if (data240.datum !== void 0 && func0.call(data240, "datum")) {
              let data241 = data240.datum;
              if (typeof data241 !== "string" && data241 !== null) {
                const err416 = { instancePath: instancePath + "/opvolging/evaluatie/datum", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.evaluatie.properties.datum.type } };
                if (vErrors === null) {
                  vErrors = [err416];
                } else {
                  vErrors.push(err416);
                }
                errors++;
              }
              if (typeof data241 === "string") {
                if (!formats0.validate(data241)) {
                  const err417 = { instancePath: instancePath + "/opvolging/evaluatie/datum", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err417];
                  } else {
                    vErrors.push(err417);
                  }
                  errors++;
                }
              }
            }
            if (data240.bevindingen !== void 0 && func0.call(data240, "bevindingen")) {
              let data242 = data240.bevindingen;
              if (typeof data242 !== "string" && data242 !== null) {
                const err418 = { instancePath: instancePath + "/opvolging/evaluatie/bevindingen", schemaPath: "#/properties/opvolging/properties/evaluatie/properties/bevindingen/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.evaluatie.properties.bevindingen.type } };
                if (vErrors === null) {
                  vErrors = [err418];
                } else {
                  vErrors.push(err418);
                }
                errors++;
              }
            }
          } else {
            const err419 = { instancePath: instancePath + "/opvolging/evaluatie", schemaPath: "#/properties/opvolging/properties/evaluatie/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err419];
            } else {
              vErrors.push(err419);
            }
            errors++;
          }
        }
        if (data219.gedaan !== void 0 && func0.call(data219, "gedaan")) {
          let data243 = data219.gedaan;
          if (Array.isArray(data243)) {
            const len30 = data243.length;
            for (let i30 = 0; i30 < len30; i30++) {
              let data244 = data243[i30];
              if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
                if (data244.onderdeel === void 0 || !func0.call(data244, "onderdeel")) {
                  const err420 = { instancePath: instancePath + "/opvolging/gedaan/" + i30, schemaPath: "#/properties/opvolging/properties/gedaan/items/required", keyword: "required", params: { missingProperty: "onderdeel" } };
                  if (vErrors === null) {
                    vErrors = [err420];
                  } else {
                    vErrors.push(err420);
                  }
                  errors++;
                }
                for (const key43 of Object.keys(data244)) {
                  if (!(key43 === "onderdeel" || key43 === "datum" || key43 === "door" || key43 === "tekst")) {
                    const err421 = { instancePath: instancePath + "/opvolging/gedaan/" + i30, schemaPath: "#/properties/opvolging/properties/gedaan/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                    if (vErrors === null) {
                      vErrors = [err421];
                    } else {
                      vErrors.push(err421);
                    }
                    errors++;
                  }
                }
                if (data244.onderdeel !== void 0 && func0.call(data244, "onderdeel")) {
                  let data245 = data244.onderdeel;
                  if (typeof data245 === "string") {
                    if (!pattern51.test(data245)) {
                      const err422 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/onderdeel", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/pattern", keyword: "pattern", params: { pattern: "^[mv][1-9][0-9]*$" } };
                      if (vErrors === null) {
                        vErrors = [err422];
                      } else {
                        vErrors.push(err422);
                      }
                      errors++;
                    }
                  } else {
                    const err423 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/onderdeel", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/onderdeel/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                }
                if (data244.datum !== void 0 && func0.call(data244, "datum")) {
                  let data246 = data244.datum;
                  if (typeof data246 !== "string" && data246 !== null) {
                    const err424 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/datum", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.datum.type } };
                    if (vErrors === null) {
                      vErrors = [err424];
                    } else {
                      vErrors.push(err424);
                    }
                    errors++;
                  }
                  if (typeof data246 === "string") {
                    if (!formats0.validate(data246)) {
                      const err425 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/datum", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err425];
                      } else {
                        vErrors.push(err425);
                      }
                      errors++;
                    }
                  }
                }
                if (data244.door !== void 0 && func0.call(data244, "door")) {
                  let data247 = data244.door;
                  if (typeof data247 !== "string" && data247 !== null) {
                    const err426 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/door", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/door/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.door.type } };
                    if (vErrors === null) {
                      vErrors = [err426];
                    } else {
                      vErrors.push(err426);
                    }
                    errors++;
                  }
                }
                if (data244.tekst !== void 0 && func0.call(data244, "tekst")) {
                  let data248 = data244.tekst;
                  if (typeof data248 !== "string" && data248 !== null) {
                    const err427 = { instancePath: instancePath + "/opvolging/gedaan/" + i30 + "/tekst", schemaPath: "#/properties/opvolging/properties/gedaan/items/properties/tekst/type", keyword: "type", params: { type: schema11.properties.opvolging.properties.gedaan.items.properties.tekst.type } };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                }
              } else {
                const err428 = { instancePath: instancePath + "/opvolging/gedaan/" + i30, schemaPath: "#/properties/opvolging/properties/gedaan/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err428];
                } else {
                  vErrors.push(err428);
                }
                errors++;
              }
            }
          } else {
            const err429 = { instancePath: instancePath + "/opvolging/gedaan", schemaPath: "#/properties/opvolging/properties/gedaan/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err429];
            } else {
              vErrors.push(err429);
            }
            errors++;
          }
        }
      } else {
        const err430 = { instancePath: instancePath + "/opvolging", schemaPath: "#/properties/opvolging/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err430];
        } else {
          vErrors.push(err430);
        }
        errors++;
      }
    }
    if (data.parkeerplaats !== void 0 && func0.call(data, "parkeerplaats")) {
      let data249 = data.parkeerplaats;
      if (Array.isArray(data249)) {
        const len31 = data249.length;
        for (let i31 = 0; i31 < len31; i31++) {
          let data250 = data249[i31];
          if (typeof data250 === "string") {
            if (!pattern1.test(data250)) {
              const err431 = { instancePath: instancePath + "/parkeerplaats/" + i31, schemaPath: "#/properties/parkeerplaats/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err431];
              } else {
                vErrors.push(err431);
              }
              errors++;
            }
          } else {
            const err432 = { instancePath: instancePath + "/parkeerplaats/" + i31, schemaPath: "#/properties/parkeerplaats/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err432];
            } else {
              vErrors.push(err432);
            }
            errors++;
          }
        }
      } else {
        const err433 = { instancePath: instancePath + "/parkeerplaats", schemaPath: "#/properties/parkeerplaats/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err433];
        } else {
          vErrors.push(err433);
        }
        errors++;
      }
    }
    if (data.uitzonderingen !== void 0 && func0.call(data, "uitzonderingen")) {
      let data251 = data.uitzonderingen;
      if (Array.isArray(data251)) {
        const len32 = data251.length;
        for (let i32 = 0; i32 < len32; i32++) {
          let data252 = data251[i32];
          if (data252 && typeof data252 == "object" && !Array.isArray(data252)) {
            if (data252.regel === void 0 || !func0.call(data252, "regel")) {
              const err434 = { instancePath: instancePath + "/uitzonderingen/" + i32, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "regel" } };
              if (vErrors === null) {
                vErrors = [err434];
              } else {
                vErrors.push(err434);
              }
              errors++;
            }
            if (data252.reden === void 0 || !func0.call(data252, "reden")) {
              const err435 = { instancePath: instancePath + "/uitzonderingen/" + i32, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "reden" } };
              if (vErrors === null) {
                vErrors = [err435];
              } else {
                vErrors.push(err435);
              }
              errors++;
            }
            if (data252.tot === void 0 || !func0.call(data252, "tot")) {
              const err436 = { instancePath: instancePath + "/uitzonderingen/" + i32, schemaPath: "#/properties/uitzonderingen/items/required", keyword: "required", params: { missingProperty: "tot" } };
              if (vErrors === null) {
                vErrors = [err436];
              } else {
                vErrors.push(err436);
              }
              errors++;
            }
            for (const key44 of Object.keys(data252)) {
              if (!(key44 === "regel" || key44 === "reden" || key44 === "tot")) {
                const err437 = { instancePath: instancePath + "/uitzonderingen/" + i32, schemaPath: "#/properties/uitzonderingen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                if (vErrors === null) {
                  vErrors = [err437];
                } else {
                  vErrors.push(err437);
                }
                errors++;
              }
            }
            if (data252.regel !== void 0 && func0.call(data252, "regel")) {
              let data253 = data252.regel;
              if (typeof data253 === "string") {
                if (!pattern1.test(data253)) {
                  const err438 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/regel", schemaPath: "#/properties/uitzonderingen/items/properties/regel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err438];
                  } else {
                    vErrors.push(err438);
                  }
                  errors++;
                }
              } else {
                const err439 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/regel", schemaPath: "#/properties/uitzonderingen/items/properties/regel/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err439];
                } else {
                  vErrors.push(err439);
                }
                errors++;
              }
            }
            if (data252.reden !== void 0 && func0.call(data252, "reden")) {
              let data254 = data252.reden;
              if (typeof data254 === "string") {
                if (!pattern1.test(data254)) {
                  const err440 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/reden", schemaPath: "#/properties/uitzonderingen/items/properties/reden/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err440];
                  } else {
                    vErrors.push(err440);
                  }
                  errors++;
                }
              } else {
                const err441 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/reden", schemaPath: "#/properties/uitzonderingen/items/properties/reden/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err441];
                } else {
                  vErrors.push(err441);
                }
                errors++;
              }
            }
            if (data252.tot !== void 0 && func0.call(data252, "tot")) {
              let data255 = data252.tot;
              if (typeof data255 === "string") {
                if (!formats0.validate(data255)) {
                  const err442 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/tot", schemaPath: "#/properties/uitzonderingen/items/properties/tot/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err442];
                  } else {
                    vErrors.push(err442);
                  }
                  errors++;
                }
              } else {
                const err443 = { instancePath: instancePath + "/uitzonderingen/" + i32 + "/tot", schemaPath: "#/properties/uitzonderingen/items/properties/tot/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err443];
                } else {
                  vErrors.push(err443);
                }
                errors++;
              }
            }
          } else {
            const err444 = { instancePath: instancePath + "/uitzonderingen/" + i32, schemaPath: "#/properties/uitzonderingen/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err444];
            } else {
              vErrors.push(err444);
            }
            errors++;
          }
        }
      } else {
        const err445 = { instancePath: instancePath + "/uitzonderingen", schemaPath: "#/properties/uitzonderingen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err445];
        } else {
          vErrors.push(err445);
        }
        errors++;
      }
    }
    if (data.vervallen !== void 0 && func0.call(data, "vervallen")) {
      let data256 = data.vervallen;
      if (Array.isArray(data256)) {
        const len33 = data256.length;
        for (let i33 = 0; i33 < len33; i33++) {
          let data257 = data256[i33];
          if (typeof data257 === "string") {
            if (!pattern55.test(data257)) {
              const err446 = { instancePath: instancePath + "/vervallen/" + i33, schemaPath: "#/properties/vervallen/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][1-9][0-9]*$" } };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
          } else {
            const err447 = { instancePath: instancePath + "/vervallen/" + i33, schemaPath: "#/properties/vervallen/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err447];
            } else {
              vErrors.push(err447);
            }
            errors++;
          }
        }
      } else {
        const err448 = { instancePath: instancePath + "/vervallen", schemaPath: "#/properties/vervallen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err448];
        } else {
          vErrors.push(err448);
        }
        errors++;
      }
    }
    if (data.versies !== void 0 && func0.call(data, "versies")) {
      let data258 = data.versies;
      if (Array.isArray(data258)) {
        const len34 = data258.length;
        for (let i34 = 0; i34 < len34; i34++) {
          let data259 = data258[i34];
          if (data259 && typeof data259 == "object" && !Array.isArray(data259)) {
            if (data259.nummer === void 0 || !func0.call(data259, "nummer")) {
              const err449 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "nummer" } };
              if (vErrors === null) {
                vErrors = [err449];
              } else {
                vErrors.push(err449);
              }
              errors++;
            }
            if (data259.datum === void 0 || !func0.call(data259, "datum")) {
              const err450 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "datum" } };
              if (vErrors === null) {
                vErrors = [err450];
              } else {
                vErrors.push(err450);
              }
              errors++;
            }
            if (data259.reden === void 0 || !func0.call(data259, "reden")) {
              const err451 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "reden" } };
              if (vErrors === null) {
                vErrors = [err451];
              } else {
                vErrors.push(err451);
              }
              errors++;
            }
            if (data259.hash === void 0 || !func0.call(data259, "hash")) {
              const err452 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/required", keyword: "required", params: { missingProperty: "hash" } };
              if (vErrors === null) {
                vErrors = [err452];
              } else {
                vErrors.push(err452);
              }
              errors++;
            }
            for (const key45 of Object.keys(data259)) {
              if (!(key45 === "nummer" || key45 === "datum" || key45 === "reden" || key45 === "hash")) {
                const err453 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                if (vErrors === null) {
                  vErrors = [err453];
                } else {
                  vErrors.push(err453);
                }
                errors++;
              }
            }
            if (data259.nummer !== void 0 && func0.call(data259, "nummer")) {
              let data260 = data259.nummer;
              if (!(typeof data260 == "number" && (!(data260 % 1) && !isNaN(data260)) && isFinite(data260))) {
                const err454 = { instancePath: instancePath + "/versies/" + i34 + "/nummer", schemaPath: "#/properties/versies/items/properties/nummer/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err454];
                } else {
                  vErrors.push(err454);
                }
                errors++;
              }
              if (typeof data260 == "number" && isFinite(data260)) {
                if (data260 < 1 || isNaN(data260)) {
                  const err455 = { instancePath: instancePath + "/versies/" + i34 + "/nummer", schemaPath: "#/properties/versies/items/properties/nummer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err455];
                  } else {
                    vErrors.push(err455);
                  }
                  errors++;
                }
              }
            }
            if (data259.datum !== void 0 && func0.call(data259, "datum")) {
              let data261 = data259.datum;
              if (typeof data261 === "string") {
                if (!formats0.validate(data261)) {
                  const err456 = { instancePath: instancePath + "/versies/" + i34 + "/datum", schemaPath: "#/properties/versies/items/properties/datum/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err456];
                  } else {
                    vErrors.push(err456);
                  }
                  errors++;
                }
              } else {
                const err457 = { instancePath: instancePath + "/versies/" + i34 + "/datum", schemaPath: "#/properties/versies/items/properties/datum/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err457];
                } else {
                  vErrors.push(err457);
                }
                errors++;
              }
            }
            if (data259.reden !== void 0 && func0.call(data259, "reden")) {
              let data262 = data259.reden;
              if (typeof data262 === "string") {
                if (!pattern1.test(data262)) {
                  const err458 = { instancePath: instancePath + "/versies/" + i34 + "/reden", schemaPath: "#/properties/versies/items/properties/reden/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err458];
                  } else {
                    vErrors.push(err458);
                  }
                  errors++;
                }
              } else {
                const err459 = { instancePath: instancePath + "/versies/" + i34 + "/reden", schemaPath: "#/properties/versies/items/properties/reden/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err459];
                } else {
                  vErrors.push(err459);
                }
                errors++;
              }
            }
            if (data259.hash !== void 0 && func0.call(data259, "hash")) {
              let data263 = data259.hash;
              if (typeof data263 === "string") {
                if (!pattern49.test(data263)) {
                  const err460 = { instancePath: instancePath + "/versies/" + i34 + "/hash", schemaPath: "#/properties/versies/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err460];
                  } else {
                    vErrors.push(err460);
                  }
                  errors++;
                }
              } else {
                const err461 = { instancePath: instancePath + "/versies/" + i34 + "/hash", schemaPath: "#/properties/versies/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err461];
                } else {
                  vErrors.push(err461);
                }
                errors++;
              }
            }
          } else {
            const err462 = { instancePath: instancePath + "/versies/" + i34, schemaPath: "#/properties/versies/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err462];
            } else {
              vErrors.push(err462);
            }
            errors++;
          }
        }
      } else {
        const err463 = { instancePath: instancePath + "/versies", schemaPath: "#/properties/versies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err463];
        } else {
          vErrors.push(err463);
        }
        errors++;
      }
    }
    if (data.zegel !== void 0 && func0.call(data, "zegel")) {
      let data264 = data.zegel;
      if (data264 && typeof data264 == "object" && !Array.isArray(data264)) {
        if (data264.versie === void 0 || !func0.call(data264, "versie")) {
          const err464 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "versie" } };
          if (vErrors === null) {
            vErrors = [err464];
          } else {
            vErrors.push(err464);
          }
          errors++;
        }
        if (data264.datum === void 0 || !func0.call(data264, "datum")) {
          const err465 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "datum" } };
          if (vErrors === null) {
            vErrors = [err465];
          } else {
            vErrors.push(err465);
          }
          errors++;
        }
        if (data264.hash === void 0 || !func0.call(data264, "hash")) {
          const err466 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "hash" } };
          if (vErrors === null) {
            vErrors = [err466];
          } else {
            vErrors.push(err466);
          }
          errors++;
        }
        if (data264.delen === void 0 || !func0.call(data264, "delen")) {
          const err467 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/required", keyword: "required", params: { missingProperty: "delen" } };
          if (vErrors === null) {
            vErrors = [err467];
          } else {
            vErrors.push(err467);
          }
          errors++;
        }
        for (const key46 of Object.keys(data264)) {
          if (!(key46 === "versie" || key46 === "datum" || key46 === "hash" || key46 === "delen")) {
            const err468 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
            if (vErrors === null) {
              vErrors = [err468];
            } else {
              vErrors.push(err468);
            }
            errors++;
          }
        }
        if (data264.versie !== void 0 && func0.call(data264, "versie")) {
          let data265 = data264.versie;
          if (!(typeof data265 == "number" && (!(data265 % 1) && !isNaN(data265)) && isFinite(data265))) {
            const err469 = { instancePath: instancePath + "/zegel/versie", schemaPath: "#/properties/zegel/properties/versie/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err469];
            } else {
              vErrors.push(err469);
            }
            errors++;
          }
          if (typeof data265 == "number" && isFinite(data265)) {
            if (data265 < 1 || isNaN(data265)) {
              const err470 = { instancePath: instancePath + "/zegel/versie", schemaPath: "#/properties/zegel/properties/versie/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err470];
              } else {
                vErrors.push(err470);
              }
              errors++;
            }
          }
        }
        if (data264.datum !== void 0 && func0.call(data264, "datum")) {
          let data266 = data264.datum;
          if (typeof data266 === "string") {
            if (!formats0.validate(data266)) {
              const err471 = { instancePath: instancePath + "/zegel/datum", schemaPath: "#/properties/zegel/properties/datum/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err471];
              } else {
                vErrors.push(err471);
              }
              errors++;
            }
          } else {
            const err472 = { instancePath: instancePath + "/zegel/datum", schemaPath: "#/properties/zegel/properties/datum/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err472];
            } else {
              vErrors.push(err472);
            }
            errors++;
          }
        }
        if (data264.hash !== void 0 && func0.call(data264, "hash")) {
          let data267 = data264.hash;
          if (typeof data267 === "string") {
            if (!pattern49.test(data267)) {
              const err473 = { instancePath: instancePath + "/zegel/hash", schemaPath: "#/properties/zegel/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err473];
              } else {
                vErrors.push(err473);
              }
              errors++;
            }
          } else {
            const err474 = { instancePath: instancePath + "/zegel/hash", schemaPath: "#/properties/zegel/properties/hash/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err474];
            } else {
              vErrors.push(err474);
            }
            errors++;
          }
        }
        if (data264.delen !== void 0 && func0.call(data264, "delen")) {
          let data268 = data264.delen;
          if (Array.isArray(data268)) {
            const len35 = data268.length;
            for (let i35 = 0; i35 < len35; i35++) {
              let data269 = data268[i35];
              if (data269 && typeof data269 == "object" && !Array.isArray(data269)) {
                if (data269.deel === void 0 || !func0.call(data269, "deel")) {
                  const err475 = { instancePath: instancePath + "/zegel/delen/" + i35, schemaPath: "#/properties/zegel/properties/delen/items/required", keyword: "required", params: { missingProperty: "deel" } };
                  if (vErrors === null) {
                    vErrors = [err475];
                  } else {
                    vErrors.push(err475);
                  }
                  errors++;
                }
                if (data269.hash === void 0 || !func0.call(data269, "hash")) {
                  const err476 = { instancePath: instancePath + "/zegel/delen/" + i35, schemaPath: "#/properties/zegel/properties/delen/items/required", keyword: "required", params: { missingProperty: "hash" } };
                  if (vErrors === null) {
                    vErrors = [err476];
                  } else {
                    vErrors.push(err476);
                  }
                  errors++;
                }
                for (const key47 of Object.keys(data269)) {
                  if (!(key47 === "deel" || key47 === "hash")) {
                    const err477 = { instancePath: instancePath + "/zegel/delen/" + i35, schemaPath: "#/properties/zegel/properties/delen/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                    if (vErrors === null) {
                      vErrors = [err477];
                    } else {
                      vErrors.push(err477);
                    }
                    errors++;
                  }
                }
                if (data269.deel !== void 0 && func0.call(data269, "deel")) {
                  let data270 = data269.deel;
                  if (typeof data270 === "string") {
                    if (!pattern1.test(data270)) {
                      const err478 = { instancePath: instancePath + "/zegel/delen/" + i35 + "/deel", schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err478];
                      } else {
                        vErrors.push(err478);
                      }
                      errors++;
                    }
                  } else {
                    const err479 = { instancePath: instancePath + "/zegel/delen/" + i35 + "/deel", schemaPath: "#/properties/zegel/properties/delen/items/properties/deel/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err479];
                    } else {
                      vErrors.push(err479);
                    }
                    errors++;
                  }
                }
                if (data269.hash !== void 0 && func0.call(data269, "hash")) {
                  let data271 = data269.hash;
                  if (typeof data271 === "string") {
                    if (!pattern49.test(data271)) {
                      const err480 = { instancePath: instancePath + "/zegel/delen/" + i35 + "/hash", schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      if (vErrors === null) {
                        vErrors = [err480];
                      } else {
                        vErrors.push(err480);
                      }
                      errors++;
                    }
                  } else {
                    const err481 = { instancePath: instancePath + "/zegel/delen/" + i35 + "/hash", schemaPath: "#/properties/zegel/properties/delen/items/properties/hash/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err481];
                    } else {
                      vErrors.push(err481);
                    }
                    errors++;
                  }
                }
              } else {
                const err482 = { instancePath: instancePath + "/zegel/delen/" + i35, schemaPath: "#/properties/zegel/properties/delen/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err482];
                } else {
                  vErrors.push(err482);
                }
                errors++;
              }
            }
          } else {
            const err483 = { instancePath: instancePath + "/zegel/delen", schemaPath: "#/properties/zegel/properties/delen/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err483];
            } else {
              vErrors.push(err483);
            }
            errors++;
          }
        }
      } else {
        const err484 = { instancePath: instancePath + "/zegel", schemaPath: "#/properties/zegel/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err484];
        } else {
          vErrors.push(err484);
        }
        errors++;
      }
    }
  } else {
    const err485 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err485];
    } else {
      vErrors.push(err485);
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
