-- about: One row per line of numbers that are counted from play-by-play on pages of seasons, players and teams, in the warehouse's names.
-- feeds: staged_season_play_by_play
-- reads: raw_bref__player_play_by_play, raw_bref__profile_play_by_play, raw_bref__team_player_play_by_play, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
WITH on_pages AS (
    @player_seasons(play_by_play, play_by_play_columns)
)

SELECT
    @printed_season_line(lines),
    lines.minutes_played AS season_minutes_played,
    @play_by_play_numbers(lines)
FROM on_pages AS lines
WHERE lines.league IS NOT NULL AND lines.bref_player_id IS NOT NULL
