// title: Which body answered for a duty on a day, by which law, and who was in post there
// parameters:
//   topic: {type: topic, help: "the subject of the duty, with its narrower subjects"}
//   area: {type: area, help: "the area, or a wider one"}
//   "on": {type: day, required: true, help: "the day"}
// columns: {duty: text, law: text, responsibility: text, body: text, term: text, person: text, post: text, certainty: text, why: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   person_source: text, person_publisher: text, person_document: text, person_start_char: integer, person_end_char: integer, person_page: integer,
//   duty_id: text, body_id: text, id: text, membership_id: text}
// order: [duty, responsibility, body, id, person, post, person_document, person_start_char]
MATCH (r:Responsibility)-[:HAS_DUTY]->(u:Duty)
WHERE coalesce(r.start_date_earliest, date('0001-01-01')) <= date($on_day) AND coalesce(r.end_date_latest, date('9999-12-31')) >= date($on_day)
  AND ($has_topic = false OR EXISTS { MATCH (u)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
  AND ($has_area = false OR EXISTS { MATCH (r)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
MATCH (r)-[:HAS_ORGANIZATION]->(g:Organization)
OPTIONAL MATCH (m:Membership)-[:HAS_POST|HAS_ORGANIZATION*1..2]->(b:Organization)
WHERE b.id = g.id
OPTIONAL MATCH (m)-[:HAS_PERSON]->(p:Person)
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
OPTIONAL MATCH (m)-[:HAS_ORGANIZATION]->(c:Organization)
WITH DISTINCT r, u, g, m, p, coalesce(o.id, toLower(m.role) + ' ' + coalesce(c.id, ''), m.id) AS office
OPTIONAL MATCH (p)<-[:HAS_PERSON]-(x:Membership)
OPTIONAL MATCH (x)-[:HAS_POST]->(y:Post)
OPTIONAL MATCH (x)-[:HAS_ORGANIZATION]->(z:Organization)
WITH r, u, g, m, x, coalesce(y.id, toLower(x.role) + ' ' + coalesce(z.id, ''), x.id) = office AS same,
  x.start_date IS NULL AND x.end_date IS NULL AS seen
WITH r, u, g, m,
  max(CASE WHEN same AND seen AND x.attested_latest < date($on_day) THEN x.attested_latest ELSE date('0001-01-01') END) AS before,
  min(CASE WHEN same AND seen AND x.attested_earliest > date($on_day) THEN x.attested_earliest ELSE date('9999-12-31') END) AS after,
  max(CASE WHEN same AND x.end_date_latest < date($on_day) THEN x.end_date_latest ELSE date('0001-01-01') END) AS ended,
  min(CASE WHEN same AND x.start_date_earliest > date($on_day) THEN x.start_date_earliest ELSE date('9999-12-31') END) AS began
WITH r, u, g, m.id AS membership,
  CASE WHEN m.id IS NULL OR coalesce(m.start_date_earliest > date($on_day), false) OR coalesce(m.end_date_latest < date($on_day), false) THEN ''
    WHEN m.attested_earliest = date($on_day) AND m.attested_latest = date($on_day) THEN 'a source says so of that day'
    WHEN m.start_date_earliest = date($on_day) AND m.start_date_latest = date($on_day) AND m.end_date IS NULL THEN 'its stated first day'
    WHEN m.start_date_latest <= date($on_day) AND m.end_date_earliest > date($on_day) THEN 'between the stated start and end'
    WHEN m.attested_earliest <= date($on_day) AND m.attested_latest >= date($on_day) THEN 'a source says so of days among which it is'
    WHEN m.start_date_latest <= date($on_day) AND m.end_date IS NULL AND ended < m.start_date_latest THEN 'start stated, no end stated'
    WHEN m.end_date_earliest > date($on_day) AND m.start_date IS NULL AND began > m.end_date_earliest THEN 'end stated, no start stated'
    WHEN m.start_date IS NOT NULL AND m.end_date IS NOT NULL THEN 'the stated start and end allow it'
    WHEN m.start_date IS NOT NULL AND m.end_date IS NULL AND coalesce(m.start_date_latest > date($on_day), true)
      THEN 'the stated start allows it'
    WHEN m.end_date IS NOT NULL AND m.start_date IS NULL AND coalesce(m.end_date_earliest <= date($on_day), true)
      THEN 'the stated end allows it'
    WHEN m.start_date IS NULL AND m.end_date IS NULL AND before > date('0001-01-01') AND after < date('9999-12-31')
      AND ended < before AND began > after AND (m.attested_latest = before OR m.attested_earliest = after)
      THEN 'sources say so of a day before and of a day after'
    ELSE '' END AS why
UNWIND [CASE WHEN why = '' THEN {membership: '', why: ''} ELSE {membership: membership, why: why} END] AS one
MATCH (r)-[:SOURCE]->(d:Document)
WHERE d.id = r.document
WITH r, u, g, d, collect(DISTINCT one) AS found
UNWIND found AS each
WITH r, u, g, d, each.membership AS membership, each.why AS why, size(found) AS many
WHERE why <> '' OR many = 1
OPTIONAL MATCH (m:Membership)-[:HAS_PERSON]->(p:Person)
WHERE m.id = membership
OPTIONAL MATCH (m)-[:SOURCE]->(e:Document)
WHERE e.id = m.document
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
RETURN DISTINCT u.name AS duty, u.law AS law, r.responsibility_type AS responsibility, g.name AS body,
  CASE WHEN r.start_date_latest <= date($on_day) AND r.end_date_earliest > date($on_day) THEN 'within stated term' ELSE 'possible' END AS term,
  coalesce(p.name, 'not stated') AS person, coalesce(o.name, m.role) AS post,
  CASE WHEN why IN ['a source says so of that day', 'its stated first day'] THEN 'attested'
    WHEN why = 'between the stated start and end' THEN 'within stated term' WHEN why = '' THEN '' ELSE 'possible' END AS certainty, why,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, r.document AS document,
  r.span_start AS start_char, r.span_end AS end_char, r.page AS page,
  e.title AS person_source, CASE WHEN m.id IS NULL THEN '' ELSE coalesce(e.publisher, 'unknown') END AS person_publisher,
  m.document AS person_document, m.span_start AS person_start_char, m.span_end AS person_end_char, m.page AS person_page,
  u.id AS duty_id, g.id AS body_id, r.id AS id, m.id AS membership_id
