-- about: One row per line of the list of all contracts; a player whom several teams pay has several.
-- reads: raw_bref__league_contracts, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @player_columns(records),
    @team_columns(records),
    records.first_season_year, -- Year in which the season of the first salary ends.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__league_contracts) AS records
