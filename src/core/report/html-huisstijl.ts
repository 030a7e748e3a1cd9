/** What the style of an organisation adds to a page: a logo at the top, and room for its lines on one page A4. */
import type { Report } from './report.js'

/** Nothing for a report that looks as this program makes it. */
export function huisstijlStyle(huisstijl: Report['huisstijl']): string {
  return `${huisstijl?.logo === undefined ? '' : logo}${huisstijl?.isLonger ? room : ''}`
}

/** Small, and in the dark on white, for most logos ask for that. */
const logo = `.logo {
  display: block;
  max-width: 14rem;
  max-height: 4rem;
  margin: 0 0 1.2rem;
}
@media (prefers-color-scheme: dark) {
  .logo {
    padding: 0.4rem;
    border-radius: 0.3rem;
    background: #fff;
  }
}
@media print {
  .logo {
    padding: 0;
  }
  .bladzijde .logo {
    float: right;
    max-height: 2.6rem;
    margin: 0 0 0.4rem 1rem;
  }
}
`

/** The fullest voorlegger leaves two lines free; these take up to five. */
const room = `@media print {
  html:has(.bladzijde) {
    font-size: 8pt;
  }
}
`
