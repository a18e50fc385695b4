// title: Which bodies answer for what an inspection found, and who was in post there on its days
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   inspection: {type: text, help: "the inspection: its id, words of its name, or a year, month or day of it or of its report"}
// columns: {inspection: text, inspected: text, finding_type: text, number: integer, finding: text, body: text, stated_of: text,
//   person: text, post: text, certainty: text, why: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   person_source: text, person_publisher: text, person_document: text, person_start_char: integer, person_end_char: integer, person_page: integer,
//   id: text, event_id: text, body_id: text, membership_id: text, earliest: text}
// order: [earliest, event_id, finding_type, number, id, body, person, post, person_document, person_start_char]
MATCH (i:Event)
WHERE i.kind IN ['Inspection', 'Revisit']
  AND ($has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_inspection = false OR i.id = $inspection OR coalesce(toLower(i.name) CONTAINS toLower($inspection), false)
    OR coalesce(i.start_date STARTS WITH $inspection, false) OR coalesce(i.start_date CONTAINS ('/' + $inspection), false)
    OR coalesce(i.published STARTS WITH $inspection, false))
UNWIND ['one finding', 'the inspection as a whole'] AS stated_of
OPTIONAL MATCH (i)<-[:FOUND_IN]-(f:Finding)-[:RESPONSIBLE]->(own:Organization)
WHERE stated_of = 'one finding'
OPTIONAL MATCH (f)-[:PART_OF]->(:Finding)-[:RESPONSIBLE]->(same:Organization)
WHERE same.id = own.id
OPTIONAL MATCH (i)-[:RESPONSIBLE]->(whole:Organization)
WHERE stated_of = 'the inspection as a whole'
WITH DISTINCT f, i, stated_of, same.id AS told_of_whole, coalesce(own.id, whole.id) AS body_id, coalesce(own.name, whole.name, 'not stated') AS body,
  coalesce(i.start_date_earliest, i.end_date_earliest) AS first, coalesce(i.end_date_latest, i.start_date_latest) AS last
WHERE stated_of = 'the inspection as a whole' OR (body_id IS NOT NULL AND told_of_whole IS NULL)
OPTIONAL MATCH (m:Membership)-[:HAS_POST|HAS_ORGANIZATION*1..2]->(b:Organization)
WHERE b.id = body_id
OPTIONAL MATCH (m)-[:HAS_PERSON]->(p:Person)
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
OPTIONAL MATCH (m)-[:HAS_ORGANIZATION]->(c:Organization)
WITH DISTINCT f, i, first, last, body_id, body, stated_of, m, p,
  coalesce(o.id, toLower(m.role) + ' ' + coalesce(c.id, ''), m.id) AS office
OPTIONAL MATCH (p)<-[:HAS_PERSON]-(x:Membership)
OPTIONAL MATCH (x)-[:HAS_POST]->(y:Post)
OPTIONAL MATCH (x)-[:HAS_ORGANIZATION]->(z:Organization)
WITH f, i, first, last, body_id, body, stated_of, m, x,
  coalesce(y.id, toLower(x.role) + ' ' + coalesce(z.id, ''), x.id) = office AS same,
  x.start_date IS NULL AND x.end_date IS NULL AS seen
WITH f, i, first, last, body_id, body, stated_of, m,
  max(CASE WHEN same AND seen AND x.attested_latest < first THEN x.attested_latest ELSE date('0001-01-01') END) AS before,
  min(CASE WHEN same AND seen AND x.attested_earliest > last THEN x.attested_earliest ELSE date('9999-12-31') END) AS after,
  max(CASE WHEN same AND x.end_date_latest < first THEN x.end_date_latest ELSE date('0001-01-01') END) AS ended,
  min(CASE WHEN same AND x.start_date_earliest > last THEN x.start_date_earliest ELSE date('9999-12-31') END) AS began
WITH f, i, body_id, body, stated_of, m.id AS membership,
  CASE WHEN m.id IS NULL OR first IS NULL OR coalesce(m.start_date_earliest > last, false) OR coalesce(m.end_date_latest < first, false) THEN ''
    WHEN m.attested_earliest >= first AND m.attested_latest <= last THEN 'a source says so of these days'
    WHEN m.start_date_latest <= first AND m.end_date_earliest > last THEN 'between the stated start and end'
    WHEN m.attested_earliest <= last AND m.attested_latest >= first THEN 'a source says so of days among which they may be'
    WHEN m.start_date_latest <= first AND m.end_date IS NULL AND ended < m.start_date_latest THEN 'start stated, no end stated'
    WHEN m.end_date_earliest > last AND m.start_date IS NULL AND began > m.end_date_earliest THEN 'end stated, no start stated'
    WHEN m.start_date IS NOT NULL AND m.end_date IS NOT NULL THEN 'the stated start and end allow it'
    WHEN m.start_date IS NOT NULL AND m.end_date IS NULL AND coalesce(m.start_date_latest > first, true)
      THEN 'the stated start allows it'
    WHEN m.end_date IS NOT NULL AND m.start_date IS NULL AND coalesce(m.end_date_earliest <= last, true)
      THEN 'the stated end allows it'
    WHEN m.start_date IS NULL AND m.end_date IS NULL AND before > date('0001-01-01') AND after < date('9999-12-31')
      AND ended < before AND began > after AND (m.attested_latest = before OR m.attested_earliest = after)
      THEN 'sources say so of a day before and of a day after'
    ELSE '' END AS why
UNWIND [CASE WHEN why = '' THEN {membership: '', why: ''} ELSE {membership: membership, why: why} END] AS one
OPTIONAL MATCH (f)-[:SOURCE]->(r:Document)
WHERE r.id = f.document
OPTIONAL MATCH (i)-[:SOURCE]->(d:Document)
WHERE d.id = i.document
WITH f, i, r, d, body_id, body, stated_of, collect(DISTINCT one) AS found
UNWIND found AS each
WITH f, i, r, d, body_id, body, stated_of, each.membership AS membership, each.why AS why, size(found) AS many
WHERE why <> '' OR many = 1
OPTIONAL MATCH (m:Membership)-[:HAS_PERSON]->(p:Person)
WHERE m.id = membership
OPTIONAL MATCH (m)-[:SOURCE]->(e:Document)
WHERE e.id = m.document
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
RETURN DISTINCT i.name AS inspection, i.start_date AS inspected, f.finding_type AS finding_type, f.number AS number,
  coalesce(f.words, f.summary) AS finding, body, stated_of,
  coalesce(p.name, 'not stated') AS person, coalesce(o.name, m.role) AS post,
  CASE WHEN why = 'a source says so of these days' THEN 'attested' WHEN why = 'between the stated start and end' THEN 'within stated term'
    WHEN why = '' THEN '' ELSE 'possible' END AS certainty, why,
  CASE WHEN f.id IS NULL THEN d.title ELSE r.title END AS source,
  CASE WHEN f.id IS NULL THEN coalesce(d.publisher, 'unknown') ELSE coalesce(r.publisher, 'unknown') END AS publisher,
  CASE WHEN f.id IS NULL THEN i.document ELSE f.document END AS document,
  CASE WHEN f.id IS NULL THEN i.span_start ELSE f.span_start END AS start_char,
  CASE WHEN f.id IS NULL THEN i.span_end ELSE f.span_end END AS end_char, CASE WHEN f.id IS NULL THEN i.page ELSE f.page END AS page,
  e.title AS person_source, CASE WHEN m.id IS NULL THEN '' ELSE coalesce(e.publisher, 'unknown') END AS person_publisher,
  m.document AS person_document, m.span_start AS person_start_char, m.span_end AS person_end_char, m.page AS person_page,
  coalesce(f.id, i.id) AS id, i.id AS event_id, body_id, m.id AS membership_id, coalesce(i.start_date_earliest, i.published_earliest) AS earliest
