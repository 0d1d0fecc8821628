package id.tumbuh.page;

import com.google.gwt.core.client.EntryPoint;

/** GWT asks for something that starts with the page; a module only answers. */
public final class Start implements EntryPoint {
    @Override
    public void onModuleLoad() {}
}
