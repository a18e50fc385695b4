// title: The bodies before and after a body, as far as the chain of successions goes
// parameters:
//   body: {type: body, required: true, help: "the body"}
// columns: {direction: text, original: text, resulting: text, kind: text, date: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   original_id: text, resulting_id: text, id: text, earliest: text}
// order: [earliest, direction, original, resulting, document, start_char]
MATCH (b:Organization) WHERE b.id = $body
WITH collect(DISTINCT b.id) AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:RESULTING]->(o:Organization), (s)-[:ORIGINAL]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
MATCH (r:Organization)<-[:RESULTING]-(s:Succession)-[:ORIGINAL]->(o:Organization)
WHERE r.id IN ids
MATCH (s)-[:SOURCE]->(d:Document)
WHERE d.id = s.document
RETURN DISTINCT 'before' AS direction, o.name AS original, r.name AS resulting, s.succession_type AS kind, s.date AS date,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, s.document AS document,
  s.span_start AS start_char, s.span_end AS end_char, s.page AS page,
  o.id AS original_id, r.id AS resulting_id, s.id AS id, s.date_earliest AS earliest
UNION
MATCH (b:Organization) WHERE b.id = $body
WITH collect(DISTINCT b.id) AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
OPTIONAL MATCH (s:Succession)-[:ORIGINAL]->(o:Organization), (s)-[:RESULTING]->(r:Organization) WHERE o.id IN ids
WITH ids, collect(DISTINCT r.id) AS more
WITH ids + more AS ids
MATCH (r:Organization)<-[:RESULTING]-(s:Succession)-[:ORIGINAL]->(o:Organization)
WHERE o.id IN ids
MATCH (s)-[:SOURCE]->(d:Document)
WHERE d.id = s.document
RETURN DISTINCT 'after' AS direction, o.name AS original, r.name AS resulting, s.succession_type AS kind, s.date AS date,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, s.document AS document,
  s.span_start AS start_char, s.span_end AS end_char, s.page AS page,
  o.id AS original_id, r.id AS resulting_id, s.id AS id, s.date_earliest AS earliest
