/** Texts that would become markup, script or an address in a page that does not escape them. */
import { hostileTexts } from './hostile.js'

/** More than sixty: those that trip Markdown, and those that are meant for browsers. */
export const injections: readonly string[] = [
  ...hostileTexts,
  '"><img src=x onerror=document.title=1>',
  "'><svg/onload=document.title=1>",
  '</title><script>document.title=1</script>',
  '</style><script>document.title=1</script>',
  '<style>@import url(https://voorbeeld.invalid/x.css)</style>',
  '<link rel=stylesheet href=//voorbeeld.invalid/x.css>',
  '<meta http-equiv=refresh content="0;url=https://voorbeeld.invalid">',
  '<base href=https://voorbeeld.invalid/>',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '<object data="data:text/html,<script>1</script>"></object>',
  '<math><mtext><table><mglyph><style><img src=x onerror=1>',
  '<a href="javascript:document.title=1">klik</a>',
  '<a href=//voorbeeld.invalid>klik</a> <a href=file:///etc/passwd>klik</a>',
  '<form action=https://voorbeeld.invalid><button>klik</button></form>',
  '<details open ontoggle=document.title=1>',
  '</section></main></body></html>',
  '</p></li></ul></dd></dl></td></tr></table></div>',
  '<!--><script>document.title=1</script>-->',
  '<![CDATA[<script>document.title=1</script>]]>',
  '&lt;script&gt;document.title=1&lt;/script&gt; &#x3c;b&#x3e;',
  '<scr\u0000ipt>document.title=1</scr\u0000ipt>',
  '\u202E<b>\u2066omgekeerd\u2069',
  '` onmouseover=`document.title=1',
  '{{constructor.constructor("document.title=1")()}} ${document.title=1}',
]
