-- about: One row per executive and list of the register: all executives, or those of a league with their records.
-- reads: raw_bref__executive_index
SELECT
    @bref_person_number(records.executive_id) AS executive_id, -- The executive: `bref.executives.executive_id` where his page is in the artifact.
    coalesce(nullif(replace(split_part(records.source_url, '/executives/', 2), '_stats.html', ''), ''), 'ALL') AS register_list, -- ALL for the list of all executives, or the league whose list it is.
    records.executive_id AS bref_executive_id,
    @other_columns(records),
    records.conference_titles, -- Titles of a conference.
    records.league_titles, -- Titles of the league.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__executive_index) AS records
