-- about: One row per player, team and coming season of the contract.
-- reads: raw_bref__player_contracts, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @team_columns(records),
    @other_columns(records),
    records.option AS option_of,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_contracts) AS records
