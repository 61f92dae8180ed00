-- about: One row per season, league, kind of honour, team of it and player: All-League, All-Defensive and All-Rookie teams.
-- reads: raw_bref__honour_teams, same_players
SELECT
    @other_columns(records),
    records.award_id, -- The honour: all_league, all_defense or all_rookie.
    @player_columns(records),
    records.position, -- C, F or G.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__honour_teams) AS records
