"""Who a mention means."""
