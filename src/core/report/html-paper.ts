/** How the page looks on paper: A4, black on white, no break where the eye needs a whole. */

export const paperStyle = `
@page {
  size: A4;
  margin: 20mm 20mm 18mm;
}
@media print {
  :root {
    color-scheme: light;
    --grond: #fff;
    --vlak: #f3f3f3;
    --tekst: #000;
    --zacht: #333;
    --lijn: #777;
    --pro: #14509a;
    --contra: #8a4300;
  }
  html {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  body {
    max-width: none;
    padding: 0;
  }
  nav {
    display: none;
  }
  h1,
  h2,
  h3,
  caption {
    break-after: avoid;
  }
  h2 {
    margin-top: 1.6em;
  }
  li,
  tr,
  dl > div,
  .noot {
    break-inside: avoid;
  }
  p {
    orphans: 3;
    widows: 3;
  }
  thead {
    display: table-header-group;
  }
  .kolommen {
    grid-template-columns: 1fr 1fr;
  }
  .breed {
    overflow: visible;
  }
  .breed table {
    min-width: 0;
  }
}
`
