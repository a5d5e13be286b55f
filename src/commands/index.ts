// Excel asks for a function file beside the ribbon. Every button of ours opens the task pane (decision 0003), so no
// function is registered here; answering Office is all Excel waits for.
window.nianbaoBoot?.whenOfficeSettles(() => undefined);
export {};
