-- about: One row per season, league, kind of honour, team of it and player: All-League, All-Defensive and All-Rookie teams.
-- key: source_url, page_row
-- reads: raw_bref__honour_teams, same_players
-- runs: portable
SELECT
    @other_columns(records),
    records.award_id, -- The honour: all_league, all_defense or all_rookie.
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.position, -- C, F or G.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__honour_teams) AS records
