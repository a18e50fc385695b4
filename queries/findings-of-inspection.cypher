// title: What an inspection found
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   inspection: {type: text, help: "the inspection: its id, words of its name, or a year, month or day of it or of its report"}
// columns: {inspection: text, kind: text, inspected: text, published: text, finding_type: text, number: integer, count: integer,
//   finding: text, part_of: text, topics: list, responsible: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, event_id: text, earliest: text}
// order: [earliest, inspection, event_id, finding_type, number, document, start_char]
MATCH (f:Finding)-[:FOUND_IN]->(i:Event)
WHERE ($has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_inspection = false OR i.id = $inspection OR coalesce(toLower(i.name) CONTAINS toLower($inspection), false)
    OR coalesce(i.start_date STARTS WITH $inspection, false) OR coalesce(i.start_date CONTAINS ('/' + $inspection), false)
    OR coalesce(i.published STARTS WITH $inspection, false))
MATCH (f)-[:SOURCE]->(d:Document)
WHERE d.id = f.document
OPTIONAL MATCH (f)-[:PART_OF]->(w:Finding)
OPTIONAL MATCH (f)-[:HAS_TOPIC]->(t:Topic)
WITH f, i, d, w.id AS part_of, collect(DISTINCT t.name) AS topics
OPTIONAL MATCH (f)-[:RESPONSIBLE]->(b:Organization)
WITH f, i, d, part_of, topics, collect(DISTINCT b.name) AS responsible
RETURN i.name AS inspection, i.kind AS kind, i.start_date AS inspected, i.published AS published, f.finding_type AS finding_type,
  f.number AS number, f.count AS count, coalesce(f.words, f.summary) AS finding, part_of, topics, responsible,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, f.document AS document,
  f.span_start AS start_char, f.span_end AS end_char, f.page AS page, f.id AS id, i.id AS event_id,
  coalesce(i.start_date_earliest, i.published_earliest) AS earliest
