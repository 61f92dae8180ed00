-- about: One row per accepted record of a player who did not play in a game that somebody read off a page.
-- made: view
-- feeds: staged_absences
-- reads: stg_bref_derived__players
SELECT
    lines.import_batch_id,
    lines.source_row,
    lines.game_id,
    lines.team_id,
    lines.team_abbreviation AS team_code,
    lines.player_id,
    lines.bref_player_id,
    lines.bref_player_id AS source_player_id,
    lines.player_name,
    lines.reason
FROM stg_bref_derived__players AS lines
WHERE lines.reason IS NOT NULL
