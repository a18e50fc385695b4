// title: What inspectors found on one subject, area by area
// parameters:
//   topic: {type: topic, required: true, help: "the subject, with its narrower subjects"}
//   area: {type: area, help: "the area inspected, or a wider one"}
//   from: {type: day, help: "inspected on or after this day"}
//   to: {type: day, help: "inspected on or before this day"}
// columns: {areas: list, inspection: text, inspected: text, finding_type: text, number: integer, finding: text, topics: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, event: text, earliest: text}
// order: [earliest, event, finding_type, document, start_char, id]
MATCH (f:Finding)-[:FOUND_IN]->(i:Event)
WHERE EXISTS { MATCH (f)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic }
  AND ($has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
WITH f, i, coalesce(i.start_date_earliest, i.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.end_date_latest, i.start_date_latest, i.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
MATCH (f)-[:SOURCE]->(d:Document)
WHERE d.id = f.document
OPTIONAL MATCH (i)-[:HAS_AREA]->(g:Area)
WITH f, i, d, earliest, collect(DISTINCT g.name) AS areas
OPTIONAL MATCH (f)-[:HAS_TOPIC]->(t:Topic)
WITH f, i, d, earliest, areas, collect(DISTINCT t.name) AS topics
RETURN areas, i.name AS inspection, i.start_date AS inspected, f.finding_type AS finding_type, f.number AS number,
  coalesce(f.words, f.summary) AS finding, topics,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, f.document AS document,
  f.span_start AS start_char, f.span_end AS end_char, f.page AS page, f.id AS id, i.id AS event, earliest
