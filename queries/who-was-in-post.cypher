// title: Who is shown in post on the days of an inspection
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   inspection: {type: text, help: "the inspection: its id, words of its name, or a year, month or day of it or of its report"}
// columns: {inspection: text, inspected: text, ended: text, person: text, role: text, body: text, certainty: text, attested: text, start_date: text, end_date: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   membership: text, event: text, earliest: text}
// order: [earliest, event, body, person, role, membership]
MATCH (i:Event)-[:HAS_AREA]->(a:Area)
WHERE i.kind IN ['Inspection', 'Revisit'] AND i.start_date IS NOT NULL
  AND ($has_area = false OR EXISTS { MATCH (a)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_inspection = false OR i.id = $inspection OR coalesce(toLower(i.name) CONTAINS toLower($inspection), false)
    OR coalesce(i.start_date STARTS WITH $inspection, false) OR coalesce(i.start_date CONTAINS ('/' + $inspection), false)
    OR coalesce(i.published STARTS WITH $inspection, false))
WITH DISTINCT i, i.start_date_earliest AS first, coalesce(i.end_date_latest, i.start_date_latest) AS last
MATCH (i)-[:RESPONSIBLE]->(b:Organization)
MATCH (m:Membership)-[:HAS_POST|HAS_ORGANIZATION*1..2]->(o:Organization)
WHERE o.id = b.id AND coalesce(m.start_date_earliest, date('0001-01-01')) <= last AND coalesce(m.end_date_latest, date('9999-12-31')) >= first
  AND ((m.attested_earliest <= last AND m.attested_latest >= first) OR (m.start_date IS NOT NULL AND m.end_date IS NOT NULL))
MATCH (m)-[:HAS_PERSON]->(p:Person)
MATCH (m)-[:SOURCE]->(d:Document)
WHERE d.id = m.document
OPTIONAL MATCH (m)-[:HAS_POST]->(h:Post)
RETURN DISTINCT i.name AS inspection, i.start_date AS inspected, i.end_date AS ended, p.name AS person, coalesce(m.role, h.name) AS role, b.name AS body,
  CASE WHEN coalesce(m.attested_earliest >= first AND m.attested_latest <= last, false) THEN 'attested'
    WHEN coalesce(m.start_date_latest <= first AND m.end_date_earliest > last, false) THEN 'within stated term' ELSE 'possible' END AS certainty,
  m.attested AS attested, m.start_date AS start_date, m.end_date AS end_date,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, m.document AS document,
  m.span_start AS start_char, m.span_end AS end_char, m.page AS page, m.id AS membership, i.id AS event, i.start_date_earliest AS earliest
