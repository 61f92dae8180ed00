-- about: One row per franchise and player who ever played for it: what he did for it.
-- reads: raw_bref__franchise_players, same_players
SELECT
    records.franchise_id AS franchise_code,
    @player_columns(records),
    @other_columns(records),
    records.first_season_year, -- Year in which the first season ends.
    records.last_season_year, -- Year in which the last season ends.
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__franchise_players) AS records
