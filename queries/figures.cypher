// title: Figures, as each source gives them
// parameters:
//   measure: {type: text, help: "words of what is counted"}
//   area: {type: area, help: "the area counted, or a wider one"}
//   from: {type: day, help: "for a time on or after this day"}
//   to: {type: day, help: "for a time on or before this day"}
// columns: {measure: text, qualifier: text, value: number, unit: text, period: text, match: text, areas: list, about: list, words: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, cell: text, id: text,
//   earliest: text, latest: text}
// order: [measure, earliest, latest, value, document, cell, start_char, id]
MATCH (n:Observation)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d,
  coalesce(n.period_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.period_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_measure = false OR toLower(n.measure) CONTAINS toLower($measure))
  AND ($has_area = false OR EXISTS { MATCH (n)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:ABOUT]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:ABOUT]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
OPTIONAL MATCH (n)-[:HAS_AREA]->(g:Area)
OPTIONAL MATCH (n)-[:ABOUT]->(a)
WITH n, d, earliest, latest,
  collect(DISTINCT g.name) AS areas,
  collect(DISTINCT coalesce(a.name, a.words, a.paraphrase, a.summary, a.finding_type)) AS about
RETURN n.measure AS measure, n.qualifier AS qualifier, n.value AS value, n.unit AS unit, n.period AS period,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match, areas, about, n.words AS words,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, n.document AS document,
  n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.cell AS cell, n.id AS id, earliest, latest
