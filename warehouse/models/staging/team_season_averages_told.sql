-- about: One row per line of averages of a team, or of its opponents, in a season, and how soon it is believed (`place`): of several printings that of most games.
-- key: import_batch_id, source_row, basis
-- reads: staged_team_season_averages
-- without: staged_team_season_averages
SELECT
    lines.*,
    @places_of_lines(lines, (lines.side, lines.basis, lines.league, lines.season_year, lines.team_id))
FROM staged_team_season_averages AS lines
WHERE lines.team_id IS NOT NULL
