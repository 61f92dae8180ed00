-- about: One row per line of averages of a season on pages of seasons, players and teams, in the warehouse's names.
-- feeds: staged_season_averages
-- reads: raw_bref__player_per_game, raw_bref__profile_per_game, raw_bref__team_player_per_game, raw_bref__player_per_minute, raw_bref__profile_per_minute, raw_bref__team_player_per_minute, raw_bref__player_per_poss, raw_bref__profile_per_poss, raw_bref__team_player_per_poss, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
WITH on_pages AS (
    @player_seasons(per_game, per_game_columns)
    UNION ALL
    @player_seasons(per_minute, per_minute_columns)
    UNION ALL
    @player_seasons(per_poss, per_possession_columns)
)

SELECT
    @printed_season_line(lines),
    lines.season_minutes_played,
    lines.basis,
    lines.minutes_played,
    lines.offensive_rating,
    lines.defensive_rating,
    @box_columns(lines)
FROM on_pages AS lines
WHERE lines.league IS NOT NULL AND lines.bref_player_id IS NOT NULL
