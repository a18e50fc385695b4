// title: Who held a post on a day, how surely, and why
// parameters:
//   post: {type: post, help: "the post"}
//   words: {type: text, help: "words of the post's name or of the role, instead of a post"}
//   body: {type: body, help: "the body in which the post is"}
//   "on": {type: day, required: true, help: "the day"}
// columns: {person: text, certainty: text, why: text, post: text, role: text, body: text, start_date: text, end_date: text, attested: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text}
// order: [certainty, person, post, role, document, start_char]
MATCH (m:Membership)-[:HAS_PERSON]->(p:Person)
WHERE coalesce(m.start_date_earliest, date('0001-01-01')) <= date($on_day) AND coalesce(m.end_date_latest, date('9999-12-31')) >= date($on_day)
OPTIONAL MATCH (m)-[:HAS_POST]->(o:Post)
OPTIONAL MATCH (m)-[:HAS_POST]->(:Post)-[:HAS_ORGANIZATION]->(h:Organization)
OPTIONAL MATCH (m)-[:HAS_ORGANIZATION]->(c:Organization)
WITH m, p, o.name AS post, coalesce(c.name, h.name) AS body,
  coalesce(o.id, toLower(m.role) + ' ' + coalesce(c.id, ''), m.id) AS office,
  ($has_post = false OR coalesce(o.id = $post, false))
    AND ($has_body = false OR coalesce(c.id = $body, false) OR coalesce(h.id = $body, false))
    AND ($has_words = false OR coalesce(toLower(o.name) CONTAINS toLower($words), false)
      OR coalesce(toLower(m.role) CONTAINS toLower($words), false)) AS wanted
WHERE wanted
MATCH (p)<-[:HAS_PERSON]-(x:Membership)
OPTIONAL MATCH (x)-[:HAS_POST]->(y:Post)
OPTIONAL MATCH (x)-[:HAS_ORGANIZATION]->(z:Organization)
WITH m, p, post, body, office, x, x.start_date IS NULL AND x.end_date IS NULL AS seen,
  coalesce(y.id, toLower(x.role) + ' ' + coalesce(z.id, ''), x.id) AS same
WHERE same = office
WITH m, p, post, body,
  max(CASE WHEN seen AND x.attested_latest < date($on_day) THEN x.attested_latest ELSE date('0001-01-01') END) AS before,
  min(CASE WHEN seen AND x.attested_earliest > date($on_day) THEN x.attested_earliest ELSE date('9999-12-31') END) AS after,
  max(CASE WHEN x.end_date_latest < date($on_day) THEN x.end_date_latest ELSE date('0001-01-01') END) AS ended,
  min(CASE WHEN x.start_date_earliest > date($on_day) THEN x.start_date_earliest ELSE date('9999-12-31') END) AS began
WITH m, p, post, body,
  CASE WHEN m.attested_earliest = date($on_day) AND m.attested_latest = date($on_day) THEN 'a source says so of that day'
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
WHERE why <> ''
MATCH (m)-[:SOURCE]->(d:Document)
WHERE d.id = m.document
RETURN DISTINCT p.name AS person,
  CASE WHEN why IN ['a source says so of that day', 'its stated first day'] THEN 'attested'
    WHEN why = 'between the stated start and end' THEN 'within stated term' ELSE 'possible' END AS certainty,
  why, post, m.role AS role, body, m.start_date AS start_date, m.end_date AS end_date, m.attested AS attested,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, m.document AS document,
  m.span_start AS start_char, m.span_end AS end_char, m.page AS page, m.id AS id
