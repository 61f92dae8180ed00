-- about: One row per list of a record, such as most wins in a season, and place in it.
-- reads: raw_bref__records, ref_bref_team_codes, same_players, same_games
SELECT
    @other_columns(records),
    records.title, -- Title of the list as printed.
    @player_columns(records),
    records.team_number AS team_id, -- The team: `dim_teams.team_id`; NULL where a player holds it and for a code of no known team.
    records.team_id AS team_code,
    records.season_year, -- The year in which the season of the record ends; NULL where it is not of one season.
    @bref_game_number(records.game_id) AS game_id,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__records) AS records
