// title: Inspections and revisits of an area, with their outcome and how much they found
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   from: {type: day, help: "on or after this day"}
//   to: {type: day, help: "on or before this day"}
// columns: {inspection: text, kind: text, areas: list, inspected: text, ended: text, published: text, match: text, outcome: text, outcome_grade: integer,
//   weaknesses: integer, priority_actions: integer, areas_for_improvement: integer, sufficient: integer, insufficient: integer,
//   plan_required: boolean, follows: text, source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   sources: list, id: text, earliest: text, latest: text}
// order: [earliest, latest, inspection, id]
MATCH (i:Event)-[:SOURCE]->(d:Document)
WHERE i.kind IN ['Inspection', 'Revisit']
  AND ($has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
WITH i, collect(DISTINCT d.title) AS sources,
  coalesce(i.start_date_earliest, i.end_date_earliest, i.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.end_date_latest, i.start_date_latest, i.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
OPTIONAL MATCH (f:Finding)-[:FOUND_IN]->(i)
OPTIONAL MATCH (f)-[:PART_OF]->(whole:Finding)
WITH i, sources, earliest, latest, f.document AS reported_in,
  sum(CASE WHEN f.finding_type = 'significant weakness' AND whole.id IS NULL THEN coalesce(f.count, 1) ELSE 0 END) AS weak,
  sum(CASE WHEN f.finding_type = 'priority action' AND whole.id IS NULL THEN coalesce(f.count, 1) ELSE 0 END) AS act,
  sum(CASE WHEN f.finding_type = 'area for improvement' AND whole.id IS NULL THEN coalesce(f.count, 1) ELSE 0 END) AS improve
OPTIONAL MATCH (i)-[:HAS_AREA]->(g:Area)
WITH i, sources, earliest, latest, max(weak) AS w, max(act) AS p, max(improve) AS a,
  collect(DISTINCT g.name) AS areas
OPTIONAL MATCH (i)-[:PREVIOUS_INSPECTION]->(b:Event)
MATCH (i)-[:SOURCE]->(d:Document)
WHERE d.id = i.document
RETURN DISTINCT i.name AS inspection, i.kind AS kind, areas, i.start_date AS inspected, i.end_date AS ended, i.published AS published,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  i.outcome AS outcome, i.outcome_grade AS outcome_grade,
  CASE WHEN w > 0 THEN w END AS weaknesses, CASE WHEN p > 0 THEN p END AS priority_actions, CASE WHEN a > 0 THEN a END AS areas_for_improvement,
  i.sufficient_count AS sufficient, i.insufficient_count AS insufficient, i.plan_required AS plan_required, b.name AS follows,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, i.document AS document,
  i.span_start AS start_char, i.span_end AS end_char, i.page AS page, sources, i.id AS id, earliest, latest
