// title: Areas in which inspectors found failings, significant weaknesses, or too little done about them
// parameters:
//   region: {type: area, help: "the region, or the area itself"}
//   from: {type: day, help: "inspected on or after this day"}
//   to: {type: day, help: "inspected on or before this day"}
// columns: {area: text, failing: text, how_many: integer, inspection: text, kind: text, inspected: text, published: text, match: text, outcome: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, area_id: text, event: text, earliest: text, latest: text}
// order: [area, earliest, event, area_id]
MATCH (i:Event)-[:HAS_AREA]->(a:Area)
WHERE (i.outcome_grade = 3 OR i.insufficient_count > 0
    OR EXISTS { MATCH (f:Finding)-[:FOUND_IN]->(i) WHERE f.finding_type = 'significant weakness' })
  AND ($has_region = false OR EXISTS { MATCH (a)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $region })
WITH i, a, coalesce(i.start_date_earliest, i.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.end_date_latest, i.start_date_latest, i.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
OPTIONAL MATCH (f:Finding)-[:FOUND_IN]->(i)
OPTIONAL MATCH (f)-[:PART_OF]->(whole:Finding)
WITH i, a, earliest, latest, f.document AS told,
  sum(CASE WHEN f.finding_type = 'significant weakness' THEN coalesce(f.count, 1) ELSE 0 END) AS weak,
  sum(CASE WHEN f.finding_type = 'priority action' AND whole.id IS NULL THEN coalesce(f.count, 1) ELSE 0 END) AS acts
WITH i, a, earliest, latest, max(weak) AS weaknesses, max(acts) AS actions
MATCH (i)-[:SOURCE]->(d:Document)
WHERE d.id = i.document
RETURN DISTINCT a.name AS area,
  CASE WHEN i.outcome_grade = 3 THEN 'widespread and/or systemic failings' WHEN i.insufficient_count > 0 THEN 'weaknesses not sufficiently improved'
    ELSE 'significant weaknesses' END AS failing,
  CASE WHEN i.outcome_grade = 3 THEN CASE WHEN actions > 0 THEN actions END WHEN i.insufficient_count > 0 THEN i.insufficient_count
    ELSE weaknesses END AS how_many,
  i.name AS inspection, i.kind AS kind, i.start_date AS inspected, i.published AS published,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match, i.outcome AS outcome,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, i.document AS document,
  i.span_start AS start_char, i.span_end AS end_char, i.page AS page, a.id AS area_id, i.id AS event, earliest, latest
