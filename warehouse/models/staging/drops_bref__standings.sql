-- about: One row per standings record that becomes no fact, with the reason.
-- drops: fact_bref_standings
-- reads: stg_bref__standings
SELECT drops.*
FROM @repeated_records(
    stg_bref__standings,
    (season_year, league, grouped_by, team_code),
    (conference, division, group_order, wins, losses, games_behind)
) AS drops
