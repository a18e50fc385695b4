// title: From one inspection of an area to the next, as the sources say which it follows
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   from: {type: day, help: "the later one on or after this day"}
//   to: {type: day, help: "the later one on or before this day"}
// columns: {areas: list, earlier_inspection: text, earlier_kind: text, earlier_started: text, earlier_ended: text,
//   later_inspection: text, later_kind: text, later_started: text, later_ended: text, match: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, earlier: text, later: text, earliest: text}
// order: [earliest, later, earlier]
MATCH (i:Event)-[:PREVIOUS_INSPECTION]->(p:Event)
WHERE $has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
WITH i, p, coalesce(i.start_date_earliest, i.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.end_date_latest, i.start_date_latest, i.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
MATCH (i)-[:SOURCE]->(d:Document)
WHERE d.id = i.document
OPTIONAL MATCH (i)-[:HAS_AREA]->(g:Area)
WITH i, p, d, earliest, latest, collect(DISTINCT g.name) AS areas
RETURN areas, p.name AS earlier_inspection, p.kind AS earlier_kind, p.start_date AS earlier_started, p.end_date AS earlier_ended,
  i.name AS later_inspection, i.kind AS later_kind, i.start_date AS later_started, i.end_date AS later_ended,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, i.document AS document,
  i.span_start AS start_char, i.span_end AS end_char, i.page AS page, p.id AS earlier, i.id AS later, earliest
