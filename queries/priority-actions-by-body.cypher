// title: Areas for priority action that inspectors assigned to a body
// parameters:
//   body: {type: body, help: "the body that must act"}
//   area: {type: area, help: "the area inspected, or a wider one"}
//   from: {type: day, help: "inspected on or after this day"}
//   to: {type: day, help: "inspected on or before this day"}
// columns: {body: text, inspection: text, areas: list, inspected: text, published: text, number: integer, action: text, responsible: list, topics: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, event: text, earliest: text}
// order: [earliest, event, document, number, body, id]
MATCH (f:Finding)-[:RESPONSIBLE]->(b:Organization)
WHERE f.finding_type = 'priority action' AND NOT EXISTS { MATCH (f)-[:PART_OF]->(w:Finding) }
  AND ($has_body = false OR b.id = $body)
MATCH (f)-[:FOUND_IN]->(i:Event)
WHERE $has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
WITH f, b, i, coalesce(i.start_date_earliest, i.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.end_date_latest, i.start_date_latest, i.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
MATCH (f)-[:SOURCE]->(d:Document)
WHERE d.id = f.document
OPTIONAL MATCH (i)-[:HAS_AREA]->(g:Area)
WITH f, b, i, d, earliest, collect(DISTINCT g.name) AS areas
OPTIONAL MATCH (f)-[:RESPONSIBLE]->(o:Organization)
WITH f, b, i, d, earliest, areas, collect(DISTINCT o.name) AS responsible
OPTIONAL MATCH (f)-[:HAS_TOPIC]->(t:Topic)
WITH f, b, i, d, earliest, areas, responsible, collect(DISTINCT t.name) AS topics
RETURN b.name AS body, i.name AS inspection, areas, i.start_date AS inspected, i.published AS published, f.number AS number,
  coalesce(f.words, f.summary) AS action, responsible, topics,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, f.document AS document,
  f.span_start AS start_char, f.span_end AS end_char, f.page AS page, f.id AS id, i.id AS event, earliest
