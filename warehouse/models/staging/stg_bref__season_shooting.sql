-- about: One row per line of shooting by distance in a season on pages of seasons, players and teams, in the warehouse's names.
-- feeds: staged_season_shooting
-- reads: raw_bref__player_shooting, raw_bref__profile_shooting, raw_bref__team_player_shooting, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
WITH on_pages AS (
    @player_seasons(shooting, shooting_columns)
)

SELECT
    @printed_season_line(lines),
    lines.minutes_played AS season_minutes_played,
    @shooting_numbers(lines)
FROM on_pages AS lines
WHERE lines.league IS NOT NULL AND lines.bref_player_id IS NOT NULL
