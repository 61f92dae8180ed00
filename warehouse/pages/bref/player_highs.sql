-- about: One row per player, part of the season and span (season, team or career): the highest number of any game in each column.
-- reads: raw_bref__player_highs, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    records.season_year, -- …; NULL for rows of several seasons.
    records.age, -- Age of the player in that season.
    @team_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_highs) AS records
