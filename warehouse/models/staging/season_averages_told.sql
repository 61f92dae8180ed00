-- about: One row per line of averages of a season, and how soon it is believed (`place`): of several printings that of most games.
-- key: import_batch_id, source_row, basis
-- reads: staged_season_averages, same_players
-- without: staged_season_averages
SELECT
    lines.*,
    @bref_player_number(lines.id) AS player_id,
    @places_of_lines(lines, (lines.league, lines.season_year, lines.season_type, lines.id, lines.team_code, lines.basis))
FROM staged_season_averages AS lines
