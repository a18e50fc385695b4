// title: Which bodies had a duty, one after another, from a day to today
// parameters:
//   topic: {type: topic, help: "the subject of the duty, with its narrower subjects"}
//   area: {type: area, help: "the area, or a wider one"}
//   from: {type: day, help: "those whose time reaches this day or later"}
// columns: {duty: text, law: text, responsibility: text, body: text, since: text, until: text, followed_by: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   duty_id: text, body_id: text, id: text, earliest: text}
// order: [duty, responsibility, earliest, body, id]
MATCH (r:Responsibility)-[:HAS_DUTY]->(u:Duty)
WHERE coalesce(r.end_date_latest, date('9999-12-31')) >= date($from)
  AND ($has_topic = false OR EXISTS { MATCH (u)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
  AND ($has_area = false OR EXISTS { MATCH (r)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
MATCH (r)-[:HAS_ORGANIZATION]->(g:Organization)
MATCH (r)-[:SOURCE]->(d:Document)
WHERE d.id = r.document
OPTIONAL MATCH (g)<-[:ORIGINAL]-(:Succession)-[:RESULTING]->(n:Organization)
WITH r, u, g, d, collect(DISTINCT n.name) AS followed_by
RETURN u.name AS duty, u.law AS law, r.responsibility_type AS responsibility, g.name AS body,
  r.start_date AS since, r.end_date AS until, followed_by,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, r.document AS document,
  r.span_start AS start_char, r.span_end AS end_char, r.page AS page,
  u.id AS duty_id, g.id AS body_id, r.id AS id, coalesce(r.start_date_earliest, date('0001-01-01')) AS earliest
