-- about: One row per player, season, part of it and team: shooting against the league, as Basketball-Reference prints it.
-- reads: raw_bref__player_adj_shooting, raw_bref__profile_adj_shooting, raw_bref__team_player_adj_shooting, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(adj_shooting, adjusted_shooting_columns)
