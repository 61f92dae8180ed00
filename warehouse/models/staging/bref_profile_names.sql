-- about: One row per player with a page of his own, and his name: what the tables of that page do not repeat.
-- key: player_id
-- reads: raw_bref__players
SELECT
    player_id,
    max(name) AS name
FROM raw_bref__players
GROUP BY player_id
