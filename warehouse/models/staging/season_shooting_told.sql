-- about: One row per line of shooting by distance in a season, and how soon it is believed (`place`): of several printings that of most games.
-- key: import_batch_id, source_row
-- reads: staged_season_shooting, same_players
-- without: staged_season_shooting
SELECT
    lines.*,
    @bref_player_number(lines.id) AS player_id,
    @places_of_lines(lines, (lines.league, lines.season_year, lines.season_type, lines.id, lines.team_code))
FROM staged_season_shooting AS lines
