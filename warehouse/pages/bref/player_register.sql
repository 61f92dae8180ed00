-- about: One row per player of the index of Basketball-Reference, in any league.
-- reads: raw_bref__player_index, same_players
SELECT
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_id,
    @other_columns(records),
    records.is_active, -- True for players of the day on which the page was kept.
    records.first_season_year, -- The first season in any league.
    records.last_season_year, -- The last season in any league.
    records.positions, -- Positions as printed, such as G-F.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_index) AS records
