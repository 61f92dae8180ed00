-- about: One row per franchise, draft and player that it picked, with what became of him.
-- reads: raw_bref__team_draft_picks, ref_bref_team_codes, same_players
SELECT
    records.franchise_id AS franchise_code,
    @other_columns(records),
    codes.team_id AS team_id, -- The franchise: `dim_teams.team_id`; NULL for a code of no known team.
    records.round, -- Round; NULL where blank. A territorial pick counts to the first.
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL where he has no page because he never played.
    records.player_id AS bref_player_id, -- …; NULL where he has no page.
    receivers.team_id AS traded_to_team_id,
    records.traded_to_team_id AS traded_to_team_code,
    records.first_season_year, -- First season year.
    records.last_season_year, -- Last season year.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_draft_picks) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.franchise_id = codes.code
LEFT JOIN ref_bref_team_codes AS receivers ON records.traded_to_team_id = receivers.code
