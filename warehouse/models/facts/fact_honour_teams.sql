-- about: One row per season, league, kind of honour, team of it and player: All-League, All-Defensive and All-Rookie teams.
-- grain: season, league, honour, team and player
-- key: season_year, league, award_id, team_selection, player_id
-- reads: stg_bref__honour_teams, drops_bref__honour_teams
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.award_id,
    records.team_selection,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.position,
    records.import_batch_id,
    records.source_row
FROM stg_bref__honour_teams AS records
LEFT JOIN drops_bref__honour_teams AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.award_id, records.team_selection, records.player_id
