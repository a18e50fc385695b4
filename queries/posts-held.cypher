// title: Which posts somebody held, and where a source says so
// parameters:
//   person: {type: person, help: "who held them"}
//   post: {type: post, help: "the post"}
//   body: {type: body, help: "the body in which the post is, or for which one sits"}
//   from: {type: day, help: "held on or after this day"}
//   to: {type: day, help: "held on or before this day"}
// columns: {person: text, post: text, role: text, body: text, on_behalf_of: list, start_date: text, end_date: text, attested: text, match: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, earliest: text, latest: text}
// order: [person, earliest, latest, post, role, document, start_char]
MATCH (m:Membership)-[:HAS_PERSON]->(p:Person)
WHERE ($has_person = false OR p.id = $person)
  AND ($has_post = false OR EXISTS { MATCH (m)-[:HAS_POST]->(x:Post) WHERE x.id = $post })
  AND ($has_body = false OR EXISTS { MATCH (m)-[:HAS_ORGANIZATION|ON_BEHALF_OF]->(x:Organization) WHERE x.id = $body }
    OR EXISTS { MATCH (m)-[:HAS_POST]->(:Post)-[:HAS_ORGANIZATION]->(x:Organization) WHERE x.id = $body })
WITH m, p,
  CASE WHEN m.start_date IS NULL AND m.end_date IS NULL THEN coalesce(m.attested_earliest, date('0001-01-01'))
    ELSE coalesce(m.start_date_earliest, date('0001-01-01')) END AS earliest,
  CASE WHEN m.start_date IS NULL AND m.end_date IS NULL THEN coalesce(m.attested_latest, date('9999-12-31'))
    ELSE coalesce(m.end_date_latest, date('9999-12-31')) END AS latest
WHERE latest >= date($from) AND earliest <= date($to)
MATCH (m)-[:SOURCE]->(d:Document)
WHERE d.id = m.document
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
OPTIONAL MATCH (m)-[:HAS_POST]->(:Post)-[:HAS_ORGANIZATION]->(h:Organization)
OPTIONAL MATCH (m)-[:HAS_ORGANIZATION]->(c:Organization)
OPTIONAL MATCH (m)-[:ON_BEHALF_OF]->(b:Organization)
WITH m, p, d, earliest, latest, o.name AS post, coalesce(c.name, h.name) AS body, collect(DISTINCT b.name) AS on_behalf_of
RETURN p.name AS person, post, m.role AS role, body, on_behalf_of, m.start_date AS start_date, m.end_date AS end_date, m.attested AS attested,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, m.document AS document,
  m.span_start AS start_char, m.span_end AS end_char, m.page AS page, m.id AS id, earliest, latest
