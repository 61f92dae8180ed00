-- about: One row per day of the year and player of the NBA or ABA born on it.
-- key: source_url, page_row
-- reads: raw_bref__birthdays, same_players
-- runs: portable
SELECT
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__birthdays) AS records
