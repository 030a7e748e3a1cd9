/** The one script of the page: puts a new state in place, brings what changed into sight, and reads it aloud. */

/** Runs in a browser. The content that it puts in comes escaped from this program. */
export const boardScript = `
const bord = document.getElementById('bord')
const melding = document.getElementById('melding')
const nieuws = document.getElementById('nieuws')
const bron = new EventSource(location.pathname + '/wijzigingen')
let staat = ''
bron.onmessage = ({ data }) => {
  const nieuw = JSON.parse(data)
  melding.textContent = nieuw.melding
  if (nieuw.html === staat) return
  staat = nieuw.html
  bord.innerHTML = nieuw.html
  if (!nieuw.nieuws) return
  nieuws.textContent = nieuw.nieuws.tekst
  const deel = document.querySelector('[data-deel="' + CSS.escape(nieuw.nieuws.deel) + '"]')
  if (!deel) return
  deel.classList.add('nieuw')
  deel.scrollIntoView({ block: 'nearest' })
}
bron.onerror = () => {
  melding.textContent = 'Geen verbinding met beraad. Je ziet de laatste stand.'
}
`
