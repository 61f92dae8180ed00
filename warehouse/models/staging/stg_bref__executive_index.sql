-- about: One row per accepted record of an executive of the register, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__executive_index
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.executive_id) AS executive_id,
    records.executive_id AS bref_executive_id,
    records.executive_name,
    coalesce(nullif(replace(split_part(records.source_url, '/executives/', 2), '_stats.html', ''), ''), 'ALL') AS register_list,
    records.first_season_year,
    records.last_season_year,
    records.years,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.wins_over_500,
    records.playoff_games,
    records.playoff_wins,
    records.playoff_losses,
    records.playoff_win_pct,
    records.conference_titles,
    records.league_titles,
    records.source_url
FROM raw_bref__executive_index AS records
