-- about: One row per accepted record of a player in a game that somebody read off a page, who played.
-- made: view
-- feeds: staged_player_games
-- reads: stg_bref_derived__players
SELECT
    lines.import_batch_id,
    lines.source_row,
    lines.player_id,
    lines.bref_player_id,
    lines.player_name,
    lines.team_id,
    lines.team_abbreviation,
    lines.game_id,
    lines.bref_game_id,
    lines.season_year,
    lines.season_type,
    lines.game_date,
    lines.is_partial,
    lines.is_home,
    lines.opponent_abbreviation,
    lines.outcome,
    lines.is_starter,
    lines.minutes_played,
    lines.seconds_played,
    @each_count(lines.this_count),
    lines.plus_minus
FROM stg_bref_derived__players AS lines
WHERE lines.reason IS NULL
