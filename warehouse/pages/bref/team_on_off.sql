-- about: One row per team, season, part of it, player and split: with the player on the court, without, and the difference.
-- key: source_url, page_row
-- reads: raw_bref__team_on_off, ref_bref_team_codes
-- runs: portable
SELECT
    records.season_year,
    records.team_id AS team_code,
    records.season_type,
    bref_person_number(records.player_id) AS player_id,
    records.split, -- ON, OFF or DIFFERENCE.
    codes.team_id AS team_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.minutes_played, -- Minutes of the split.
    records.minutes_share_pct,
    records.effective_field_goal_pct, -- …: of the team.
    records.offensive_rebound_pct, -- …: of the team.
    records.defensive_rebound_pct, -- …: of the team.
    records.rebound_pct, -- …: of the team.
    records.assist_pct, -- …: of the team.
    records.steal_pct, -- …: of the team.
    records.block_pct, -- …: of the team.
    records.turnover_pct, -- …: of the team.
    records.pace, -- Possessions per 48 minutes of the team.
    records.offensive_rating, -- Points per 100 possessions of the team.
    records.opponent_effective_field_goal_pct,
    records.opponent_offensive_rebound_pct,
    records.opponent_defensive_rebound_pct,
    records.opponent_rebound_pct,
    records.opponent_assist_pct,
    records.opponent_steal_pct,
    records.opponent_block_pct,
    records.opponent_turnover_pct, -- Turnover percentage of its opponents.
    records.opponent_pace,
    records.opponent_offensive_rating,
    records.difference_effective_field_goal_pct,
    records.difference_offensive_rebound_pct,
    records.difference_defensive_rebound_pct,
    records.difference_rebound_pct,
    records.difference_assist_pct,
    records.difference_steal_pct,
    records.difference_block_pct,
    records.difference_turnover_pct,
    records.difference_pace,
    records.difference_offensive_rating,
    place_on_page(records)
FROM lines_of_pages(raw_bref__team_on_off) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
