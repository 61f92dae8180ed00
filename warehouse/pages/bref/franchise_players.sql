-- about: One row per franchise and player who ever played for it: what he did for it.
-- key: source_url, page_row
-- reads: raw_bref__franchise_players, same_players
-- runs: portable
SELECT
    records.franchise_id AS franchise_code,
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    @other_columns(records),
    records.first_season_year, -- Year in which the first season ends.
    records.last_season_year, -- Year in which the last season ends.
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__franchise_players) AS records
