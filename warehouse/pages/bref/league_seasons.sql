-- about: One row per season and league: champion, most valuable player, rookie of the year and leaders.
-- reads: raw_bref__seasons, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    champion.team_id AS champion_team_id,
    records.champion_team_id AS champion_team_code,
    @bref_player_number(records.mvp_player_id) AS mvp_player_id, -- …; NULL where none was named.
    @bref_player_number(records.rookie_player_id) AS rookie_player_id,
    @bref_player_number(records.points_leader_id) AS points_leader_id,
    @bref_player_number(records.rebounds_leader_id) AS rebounds_leader_id,
    @bref_player_number(records.assists_leader_id) AS assists_leader_id,
    @bref_player_number(records.win_shares_leader_id) AS win_shares_leader_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__seasons) AS records
LEFT JOIN ref_bref_team_codes AS champion ON records.champion_team_id = champion.code
