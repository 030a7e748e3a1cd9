/** The information categories of the Wet open overheid, each with its code at TOOI (scw_woo_informatiecategorieen, version 4). */

export const wooCategorieen: Readonly<Record<string, string>> = {
  adviezen: 'c_99a836c7',
  'agenda’s en besluitenlijsten bestuurscolleges': 'c_3a248e3a',
  bereikbaarheidsgegevens: 'c_89ee6784',
  beschikkingen: 'c_46a81018',
  'bij vertegenwoordigende organen ingekomen stukken': 'c_8c840238',
  convenanten: 'c_8fc2335c',
  'inspanningsverplichting art 3.1 Woo': 'c_816e508d',
  'jaarplannen en jaarverslagen': 'c_c6cd1213',
  klachtoordelen: 'c_a870c43d',
  onderzoeksrapporten: 'c_fdaee95e',
  'ontwerpen van wet- en regelgeving met adviesaanvraag': 'c_759721e2',
  'organisatie en werkwijze': 'c_40a05794',
  'overige besluiten van algemene strekking': 'c_aab6bfc7',
  'subsidieverplichtingen anders dan met beschikking': 'c_cf268088',
  'vergaderstukken decentrale overheden': 'c_db4862c3',
  'vergaderstukken Staten-Generaal': 'c_c76862ab',
  'wetten en algemeen verbindende voorschriften': 'c_139c6280',
  'Woo-verzoeken en -besluiten': 'c_3baef532',
}
