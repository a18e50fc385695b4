// title: Who held, at one time, a post in the body that watches and one in the body that is watched
// parameters:
//   person: {type: person, help: "the person"}
//   body: {type: body, help: "either of the two bodies"}
// columns: {person: text, certainty: text, oversight: text, overseer: text, overseer_post: text, overseen: text, overseen_post: text,
//   first: text, last: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   overseen_source: text, overseen_publisher: text, overseen_document: text, overseen_start_char: integer, overseen_end_char: integer,
//   overseen_page: integer, oversight_source: text, oversight_publisher: text, oversight_document: text, oversight_start_char: integer,
//   oversight_end_char: integer, oversight_page: integer, membership_id: text, overseen_membership_id: text, id: text}
// order: [person, first, last, oversight, overseer_post, overseen_post, membership_id, overseen_membership_id, id]
MATCH (a:Organization)<-[:OVERSEER]-(v:Oversight)-[:OVERSEEN]->(b:Organization)
WHERE $has_body = false OR a.id = $body OR b.id = $body
MATCH (m:Membership)-[:HAS_POST|HAS_ORGANIZATION*1..2]->(a)
MATCH (n:Membership)-[:HAS_POST|HAS_ORGANIZATION*1..2]->(b)
MATCH (m)-[:HAS_PERSON]->(p:Person)<-[:HAS_PERSON]-(n)
WHERE m.id <> n.id AND ($has_person = false OR p.id = $person)
  AND coalesce(m.start_date, m.end_date, m.attested) IS NOT NULL AND coalesce(n.start_date, n.end_date, n.attested) IS NOT NULL
WITH DISTINCT a, b, v, m, n, p,
  CASE WHEN m.start_date IS NULL AND m.end_date IS NULL THEN coalesce(m.attested_earliest, date('0001-01-01'))
    ELSE coalesce(m.start_date_earliest, date('0001-01-01')) END AS m_first,
  CASE WHEN m.start_date IS NULL AND m.end_date IS NULL THEN coalesce(m.attested_latest, date('9999-12-31'))
    ELSE coalesce(m.end_date_latest, date('9999-12-31')) END AS m_last,
  CASE WHEN n.start_date IS NULL AND n.end_date IS NULL THEN coalesce(n.attested_earliest, date('0001-01-01'))
    ELSE coalesce(n.start_date_earliest, date('0001-01-01')) END AS n_first,
  CASE WHEN n.start_date IS NULL AND n.end_date IS NULL THEN coalesce(n.attested_latest, date('9999-12-31'))
    ELSE coalesce(n.end_date_latest, date('9999-12-31')) END AS n_last,
  CASE WHEN v.start_date IS NULL AND v.end_date IS NULL THEN coalesce(v.attested_earliest, date('0001-01-01'))
    ELSE coalesce(v.start_date_earliest, date('0001-01-01')) END AS v_first,
  CASE WHEN v.start_date IS NULL AND v.end_date IS NULL THEN coalesce(v.attested_latest, date('9999-12-31'))
    ELSE coalesce(v.end_date_latest, date('9999-12-31')) END AS v_last,
  CASE WHEN m.attested_earliest = m.attested_latest THEN m.attested_earliest ELSE coalesce(m.start_date_latest, date('9999-12-31')) END AS m_from,
  CASE WHEN m.attested_earliest = m.attested_latest THEN m.attested_latest
    WHEN m.end_date IS NULL AND m.start_date_earliest = m.start_date_latest THEN m.start_date_latest
    ELSE coalesce(m.end_date_earliest, date('0001-01-01')) END AS m_to,
  CASE WHEN n.attested_earliest = n.attested_latest THEN n.attested_earliest ELSE coalesce(n.start_date_latest, date('9999-12-31')) END AS n_from,
  CASE WHEN n.attested_earliest = n.attested_latest THEN n.attested_latest
    WHEN n.end_date IS NULL AND n.start_date_earliest = n.start_date_latest THEN n.start_date_latest
    ELSE coalesce(n.end_date_earliest, date('0001-01-01')) END AS n_to,
  CASE WHEN v.attested_earliest = v.attested_latest THEN v.attested_earliest ELSE coalesce(v.start_date_latest, date('9999-12-31')) END AS v_from,
  CASE WHEN v.attested_earliest = v.attested_latest THEN v.attested_latest
    WHEN v.end_date IS NULL AND v.start_date_earliest = v.start_date_latest THEN v.start_date_latest
    ELSE coalesce(v.end_date_earliest, date('0001-01-01')) END AS v_to
WHERE m_first <= n_last AND n_first <= m_last AND m_first <= v_last AND v_first <= m_last AND n_first <= v_last AND v_first <= n_last
MATCH (m)-[:SOURCE]->(d:Document)
WHERE d.id = m.document
MATCH (n)-[:SOURCE]->(e:Document)
WHERE e.id = n.document
MATCH (v)-[:SOURCE]->(f:Document)
WHERE f.id = v.document
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
OPTIONAL MATCH (n)-[:HAS_POST]->(q:Post)
RETURN DISTINCT p.name AS person,
  CASE WHEN m_from <= m_to AND n_from <= n_to AND v_from <= v_to AND m_from <= n_to AND n_from <= m_to AND m_from <= v_to AND v_from <= m_to
    AND n_from <= v_to AND v_from <= n_to THEN 'stated' ELSE 'possible' END AS certainty,
  v.oversight_type AS oversight, a.name AS overseer, coalesce(o.name, m.role) AS overseer_post,
  b.name AS overseen, coalesce(q.name, n.role) AS overseen_post,
  CASE WHEN m_first >= n_first AND m_first >= v_first THEN m_first WHEN n_first >= v_first THEN n_first ELSE v_first END AS first,
  CASE WHEN m_last <= n_last AND m_last <= v_last THEN m_last WHEN n_last <= v_last THEN n_last ELSE v_last END AS last,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, m.document AS document,
  m.span_start AS start_char, m.span_end AS end_char, m.page AS page,
  e.title AS overseen_source, coalesce(e.publisher, 'unknown') AS overseen_publisher, n.document AS overseen_document,
  n.span_start AS overseen_start_char, n.span_end AS overseen_end_char, n.page AS overseen_page,
  f.title AS oversight_source, coalesce(f.publisher, 'unknown') AS oversight_publisher, v.document AS oversight_document,
  v.span_start AS oversight_start_char, v.span_end AS oversight_end_char, v.page AS oversight_page,
  m.id AS membership_id, n.id AS overseen_membership_id, v.id AS id
