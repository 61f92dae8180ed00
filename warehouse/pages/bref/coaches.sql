-- about: One row per coach with a page.
-- reads: raw_bref__coaches, same_players
SELECT
    @bref_person_number(records.coach_id) AS coach_id, -- The coach: an invertible encoding of the Basketball-Reference id.
    records.coach_id AS bref_id, -- Basketball-Reference id of the coach.
    records.name, -- The name that the page is headed with.
    @other_columns(records),
    records.college, -- Colleges, comma separated.
    @bref_player_number(records.player_id) AS player_id, -- The same man as a player; in `dim_players` where he played in any game of the artifact.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coaches) AS records
